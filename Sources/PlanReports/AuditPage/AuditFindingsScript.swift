/// The panel of findings: each with both quotes side by side and what to do; filters and search.
let auditFindingsScript = """
  const wanted = { severities: new Set([0, 1, 2]), rule: -1, plan: -1, text: '' };
  let drawFindings = () => {};
  // Without its quotes where they are shown already.
  function card(f, isQuoted) {
    const plan = f[F.plan], rule = D.rules[f[F.rule]];
    const more = el('details', {}, el('summary', {}, W.why, ' ', '(' + S[rule[0]] + ')'),
      el('p', {}, S[rule[1]] + ' ' + S[rule[2]]), S[rule[3]] ? el('p', {}, W.basis + ': ' + S[rule[3]]) : null);
    return el('article', { class: 'finding v' + f[F.severity] + (f[F.accepted] >= 0 ? ' accepted' : '') },
      el('div', { class: 'head' }, el('span', { class: 'sev' }, W.severities[f[F.severity]]),
        D.plans.length > 1 ? el('b', {}, planName(plan)) : null),
      el('p', { class: 'says' }, S[f[F.says]]),
      el('p', { class: 'todo' }, el('b', {}, '→ ' + W.todo + ': '), S[f[F.todo]]),
      isQuoted === true || (f[F.parent] < 0 && f[F.child] < 0) ? null : both(f[F.parent], f[F.child], W.nothing),
      ...f.slice(F.also).map(q => quote(q, W.also, '')),
      f[F.accepted] >= 0 ? el('p', {}, W.accepted + ': ' + S[f[F.accepted]]) : null, more);
  }
  function setUpFindings() {
    const panel = document.getElementById('findings');
    const search = el('input', { type: 'search', id: 'q', placeholder: W.search, 'aria-label': W.search });
    const hits = el('output', { id: 'hits', 'aria-live': 'polite' });
    const option = (value, text) => el('option', { value }, text);
    const rules = el('select', { 'aria-label': W.rule }, option(-1, W.allRules));
    const plans = el('select', { 'aria-label': W.plan }, option(-1, W.allPlans));
    const counts = D.rules.map(() => 0), planCounts = D.plans.map(() => 0), severityCounts = [0, 0, 0];
    for (const f of D.findings) { counts[f[F.rule]]++; planCounts[f[F.plan]]++; severityCounts[f[F.severity]]++; }
    D.rules.map((r, i) => i).sort((a, b) => counts[b] - counts[a]).forEach(i => rules.append(option(i, S[D.rules[i][1]] + ' (' + number(counts[i]) + ')')));
    D.plans.map((p, i) => i).filter(i => planCounts[i]).sort((a, b) => planName(a).localeCompare(planName(b), 'vi'))
      .forEach(i => plans.append(option(i, planName(i) + ' (' + number(planCounts[i]) + ')')));
    const boxes = W.severities.map((word, i) => {
      const box = el('input', { type: 'checkbox', checked: true, 'data-severity': i });
      box.addEventListener('change', () => { box.checked ? wanted.severities.add(i) : wanted.severities.delete(i); drawFindings(); });
      return el('label', {}, box, ' ' + word + ' (' + number(severityCounts[i]) + ')');
    });
    const list = el('div', { role: 'feed', 'aria-label': W.findings, class: 'cards' });
    // The gravest first, plan by plan as they were given.
    const sorted = [...D.findings].sort((a, b) => (a[F.accepted] >= 0) - (b[F.accepted] >= 0) || a[F.severity] - b[F.severity] || a[F.plan] - b[F.plan]);
    drawFindings = () => {
      rules.value = wanted.rule;
      plans.value = wanted.plan;
      const words = fold(wanted.text.trim());
      const hit = words === '' ? null : matches(words);
      const inQuote = q => q >= 0 && hit[D.quotes[q][0]];
      const found = sorted.filter(f => wanted.severities.has(f[F.severity]) && (wanted.rule < 0 || f[F.rule] === wanted.rule)
        && (wanted.plan < 0 || f[F.plan] === wanted.plan)
        && (!hit || hit[f[F.says]] || hit[f[F.todo]] || inQuote(f[F.child]) || inQuote(f[F.parent]) || hit[D.plans[f[F.plan]][P.label]]
          || hit[D.plans[f[F.plan]][P.file]] || hit[D.rules[f[F.rule]][0]]));
      hits.textContent = number(found.length) + ' ' + W.shown;
      feed(list, found, f => card(f), 40);
      if (!found.length) list.append(el('p', { class: 'empty' }, D.findings.length ? W.none : W.clean));
      panel.scrollTop = 0;
    };
    search.addEventListener('input', later(() => { wanted.text = search.value; drawFindings(); }));
    rules.addEventListener('change', () => { wanted.rule = Number(rules.value); drawFindings(); });
    plans.addEventListener('change', () => { wanted.plan = Number(plans.value); drawFindings(); });
    panel.append(el('div', { class: 'tools' }, search, ...boxes, rules, D.plans.length > 1 ? plans : null, hits), list);
    setCount('findings', number(D.findings.length));
    let drawn = false;
    opened.findings = () => { if (!drawn) { drawn = true; drawFindings(); } };
  }
  function showFindings(choice) {
    wanted.plan = choice.plan ?? -1;
    wanted.rule = choice.rule ?? -1;
    dialog.close();
    show('findings');
    drawFindings();
    document.getElementById('findings').focus();
  }

  """
