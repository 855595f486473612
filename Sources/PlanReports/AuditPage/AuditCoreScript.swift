/// The data of the audit page and what all its panels share: elements, quotes, lists that grow as they are read, search.
let auditCoreScript = """
  const D = JSON.parse(document.getElementById('data').textContent);
  const S = D.s, W = D.words;
  const SIGN = ['✓', '✗', '?', '·', '–'];
  const P = { label: 0, file: 1, number: 2, date: 3, family: 4, above: 5, status: 6, ruling: 7, severity: 12 };
  const F = { plan: 0, rule: 1, severity: 2, says: 3, todo: 4, child: 5, parent: 6, row: 7, accepted: 8, also: 9 };
  const locale = document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB';
  const number = value => value.toLocaleString(locale);

  function el(name, attributes, ...children) {
    const e = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith('on')) e.addEventListener(key.slice(2), value);
      else if (value !== null && value !== false) e.setAttribute(key, value === true ? '' : value);
    }
    e.append(...children.filter(c => c !== null && c !== undefined && c !== ''));
    return e;
  }
  function svg(name, attributes, ...children) {
    const e = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, value);
    e.append(...children);
    return e;
  }

  const planName = p => { const plan = D.plans[p]; return S[plan[P.label]]; };
  const planMore = p => {
    const plan = D.plans[p];
    return [S[plan[P.number]], S[plan[P.date]], S[plan[P.file]] === S[plan[P.label]] ? '' : S[plan[P.file]]].filter(Boolean).join(' · ');
  };

  // A quote with the words that are meant marked, and where it stands.
  function quote(q, title, missing) {
    if (q < 0) return el('figure', {}, el('figcaption', {}, title), el('blockquote', { class: 'empty' }, missing));
    const [text, start, length, place] = D.quotes[q];
    const words = S[text];
    return el('figure', {},
      el('figcaption', {}, el('span', {}, title), el('span', {}, S[place])),
      el('blockquote', {}, el('span', {}, words.slice(0, start)), el('mark', {}, words.slice(start, start + length)),
        el('span', {}, words.slice(start + length))));
  }
  const both = (parent, child, missing) => parent < 0 ? quote(child, W.childSays, missing)
    : el('div', { class: 'both' }, quote(parent, W.parentSays, ''), quote(child, W.childSays, missing));
  // The words of a quote in a line; with what stands around them where they alone say little.
  function phrase(q, most) {
    if (q < 0) return '';
    const [text, start, length] = D.quotes[q];
    return (length < 40 ? S[text] : S[text].slice(start, start + length)).slice(0, most);
  }

  // A bar whose parts are as long as the numbers, each with its colour.
  function bar(parts, label) {
    const all = parts.reduce((sum, n) => sum + n, 0) || 1;
    const e = svg('svg', { class: 'bar', viewBox: '0 0 1000 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': label });
    let at = 0;
    parts.forEach((n, i) => {
      if (n && i < 5) e.append(svg('rect', { class: 'f' + i, x: at / all * 1000, y: 0, width: n / all * 1000, height: 10 }));
      at += n;
    });
    return e;
  }

  // A list of which only the beginning is drawn; more comes as its end is reached.
  function feed(host, items, make, size) {
    let done = 0;
    host.replaceChildren();
    const end = el('div', { class: 'end' });
    const watch = new IntersectionObserver(seen => { if (seen.some(s => s.isIntersecting)) more(size); }, { rootMargin: '600px' });
    function more(count) {
      const part = items.slice(done, done + count);
      host.append(...part.map(make));
      done += part.length;
      watch.disconnect();
      if (done < items.length) { host.after(end); watch.observe(end); } else end.remove();
    }
    host.feed?.stop();
    host.feed = { more, stop() { watch.disconnect(); end.remove(); }, left: () => items.length - done };
    more(size);
  }

  // For each string whether it holds the words; strings stand once, so that this is short.
  let folded = null;
  function matches(wanted) {
    folded ??= S.map(fold);
    return folded.map(text => text.includes(wanted));
  }
  function later(run) {
    let waiting = 0;
    return () => { clearTimeout(waiting); waiting = setTimeout(run, 80); };
  }

  const panels = [...document.querySelectorAll('[role=tabpanel]')];
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const opened = {};
  function show(id) {
    for (const panel of panels) panel.classList.toggle('away', panel.id !== id);
    for (const tab of tabs) {
      const is = tab.id === 'tab-' + id;
      tab.setAttribute('aria-selected', is);
      tab.tabIndex = is ? 0 : -1;
    }
    opened[id]?.();
  }
  const setCount = (id, text) => { const c = document.querySelector('#tab-' + id + ' .count'); if (c) c.textContent = text; };

  const dialog = document.getElementById('detail');
  function open(title, ...content) {
    dialog.replaceChildren(
      el('button', { class: 'close', type: 'button', onclick: () => dialog.close() }, W.close),
      el('h2', { id: 'detail-title' }, title), ...content);
    dialog.showModal();
    dialog.scrollTop = 0;
  }
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });

  """
