/// The panel of sums: what the parent asks of all plans together, what theirs come to, and who gives how much.
let auditSumsScript = """
  // What is required and what there is, one bar above the other on one scale.
  function sumChart(required, total, enough) {
    const most = Math.max(required, total ?? 0) || 1;
    const line = (word, value, colour) => {
      const parts = [0, 0, 0, 0, 0];
      parts[colour] = value;
      parts.push(most - value);
      return [el('span', {}, word + ' ' + number(value)), bar(parts, word + ' ' + number(value))];
    };
    return el('div', { class: 'bars' }, ...line(W.required, required, 3), ...(total === null ? [] : line(W.total, total, enough ? 0 : 1)));
  }
  function sumEntry([plan, q, required, total, enough, entries, silent]) {
    const quota = q < 0 ? '' : quote(q, plan < 0 ? W.parentSays : W.parentSays + ' → ' + planName(plan), '');
    const gap = number(Math.round((required - (total ?? 0)) * 1e6) / 1e6);
    // Where plans are silent the sum is no more than what is known.
    const words = total === null ? W.unknown : enough ? W.enough : W.short + ' ' + gap + (silent.length ? `; ${number(silent.length)} ${W.withoutNumber}` : '');
    const colour = total === null ? 4 : enough ? 0 : silent.length ? 2 : 1;
    const body = el('tbody', {});
    const details = el('details', {}, el('summary', {}, W.addends + ' (' + number(entries.length) + ')'), el('table', {}, body));
    const most = Math.max(...entries.map(e => e[2]), 1e-9);
    details.addEventListener('toggle', () => {
      if (!details.open || body.feed) return;
      feed(body, [...entries].sort((a, b) => a[2] - b[2]), ([p, q, amount, factor]) => {
        const [text, start, length, place] = D.quotes[q] || [0, 0, 0, 0];
        return el('tr', {}, el('td', {}, planName(p)), el('td', { class: 'n' }, number(amount), factor > 1 ? el('small', {}, factor + ' ' + W.times) : null),
          el('td', { style: 'width: 25%' }, bar([amount, 0, 0, 0, Math.max(0, most - amount)], number(amount))),
          el('td', {}, q < 0 ? '' : S[text].slice(start, start + length), q < 0 ? null : el('small', {}, S[place])));
      }, 60);
    });
    return el('article', { class: 'sum' },
      el('div', {}, el('span', { class: 'chip s' + colour }, words)),
      sumChart(required, total, enough), quota, details,
      silent.length ? el('p', {}, W.silent + ' ' + silent.slice(0, 60).map(planName).join(', ') + (silent.length > 60 ? ` … (${number(silent.length)})` : '')) : null);
  }
  function setUpSums() {
    const panel = document.getElementById('sums');
    if (!panel) return;
    const worst = list => list.sort((a, b) => a[4] - b[4]);
    const over = worst(D.sums.filter(s => s[0] < 0)), within = worst(D.sums.filter(s => s[0] >= 0));
    for (const [title, list] of [[W.together, over], [W.within, within]]) {
      if (!list.length) continue;
      const host = el('div', {});
      panel.append(el('h3', {}, title + ' (' + number(list.length) + ')'), host);
      feed(host, list, sumEntry, 30);
    }
    setCount('sums', number(D.sums.filter(s => s[4] === 0).length) + ' ' + W.short.split(' ')[0] + ' / ' + number(D.sums.length));
  }

  """
