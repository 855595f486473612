/// The matrix of obligations and plans: only the cells in sight are elements; arrows move, Enter opens both quotes.
let auditMatrixScript = """
  const HEAD = 132, ROW = 40;
  let showRow = () => {}, showPlanInMatrix = () => {}, printMatrix = () => {};
  function verdictDialog(f, r, c) {
    const family = D.families[f], [kind, q] = family.rows[r], plan = family.plans[c], [letters, quotes, reasons] = family.cells[c];
    if (letters[r] === ' ') return;
    const ruling = Number(letters[r]);
    const own = D.findings.filter(x => x[F.plan] === plan && x[F.row] === r);
    open(planName(plan), el('p', {}, el('span', { class: 'chip c' + ruling }, SIGN[ruling] + ' ' + W.rulings[ruling]), ' ' + W.kinds[kind] + '. ' + S[reasons[r]]),
      both(q, quotes[r], W.nothing), ...(own.length ? [el('h3', {}, W.findings), ...own.map(x => card(x, x[F.parent] === q && (x[F.child] === quotes[r] || x[F.child] < 0)))] : []),
      el('p', {}, el('button', { class: 'link', type: 'button', onclick: () => showFindings({ plan }) }, W.toFindings + ': ' + planName(plan))));
  }
  function setUpMatrix() {
    const panel = document.getElementById('matrix');
    if (!panel) return;
    const option = (value, text) => el('option', { value }, text);
    const families = el('select', { 'aria-label': W.parentSays }, ...D.families.map((f, i) => option(i, S[f.name] + ' – ' + S[f.issuer])));
    const kinds = el('select', { 'aria-label': W.allKinds }, option(-1, W.allKinds),
      ...W.kinds.map((k, i) => option(i, k)).filter((_, i) => D.families.some(f => f.rows.some(r => r[0] === i))));
    const order = el('select', { 'aria-label': W.order }, option(0, W.worstFirst), option(1, W.asGiven), option(2, W.byName));
    const openOnly = el('input', { type: 'checkbox' });
    const search = el('input', { type: 'search', placeholder: W.findPlan, 'aria-label': W.findPlan });
    const legend = el('div', { class: 'legend' }, ...W.rulings.map((w, i) => el('span', {}, el('i', { class: 'c' + i }, SIGN[i]), w)), el('span', {}, W.blank));
    const grid = el('div', { class: 'grid', role: 'grid', 'aria-label': W.matrix, tabindex: '0' });
    const top = el('div', { class: 'top', role: 'row', 'aria-rowindex': 1 });
    const body = el('div', { role: 'rowgroup', style: 'position: relative' });
    grid.append(top, body);
    const paper = el('div', { class: 'paper' });
    panel.append(el('div', { class: 'tools' }, D.families.length > 1 ? families : null, search, kinds, order, el('label', {}, openOnly, ' ' + W.openOnly)), legend, grid, paper);
    let f = 0, rows = [], columns = [], left = 300, width = 34, at = { r: 0, c: 0 }, drawn = '';
    const count = (c, letter) => { let n = 0; for (const l of D.families[f].cells[c][0]) if (l === letter) n++; return n; };
    const rowWords = r => phrase(D.families[f].rows[r][1], 240);
    const unmet = r => columns.filter(c => D.families[f].cells[c][0][r] === '1').length;
    const isOpen = r => columns.some(c => '12'.includes(D.families[f].cells[c][0][r]));
    function choose() {
      const family = D.families[f];
      const words = fold(search.value.trim());
      const all = family.plans.map((_, c) => c);
      const named = all.filter(c => words !== '' && fold(planName(family.plans[c]) + ' ' + planMore(family.plans[c])).includes(words));
      columns = named.length ? named : all;
      const by = Number(order.value);
      if (by === 0) {
        const worst = new Map(columns.map(c => [c, count(c, '1') * 1000 + count(c, '2')]));
        columns.sort((a, b) => worst.get(b) - worst.get(a) || a - b);
      }
      if (by === 2) columns.sort((a, b) => planName(family.plans[a]).localeCompare(planName(family.plans[b]), 'vi'));
      const kind = Number(kinds.value);
      rows = family.rows.map((_, r) => r).filter(r => (kind < 0 || family.rows[r][0] === kind) && (!openOnly.checked || isOpen(r))
        && (words === '' || named.length || fold(rowWords(r)).includes(words)));
      at = { r: 0, c: 0 };
      setCount('matrix', number(family.rows.length) + ' × ' + number(family.plans.length));
      layOut();
    }
    function layOut() {
      if (!grid.clientWidth) return;
      // The fewer columns, the more room for words.
      left = Math.max(130, Math.floor(grid.clientWidth * .38), Math.min(760, grid.clientWidth - columns.length * 84 - 24));
      if (columns.length > 8) left = Math.min(left, 380);
      width = Math.max(34, Math.min(84, Math.floor((grid.clientWidth - left - 18) / Math.max(1, columns.length))));
      const full = left + columns.length * width;
      top.style.cssText = 'height: ' + HEAD + 'px; width: ' + full + 'px';
      body.style.cssText = 'position: relative; height: ' + rows.length * ROW + 'px; width: ' + full + 'px';
      grid.setAttribute('aria-rowcount', rows.length + 1);
      grid.setAttribute('aria-colcount', columns.length + 1);
      drawn = '';
      draw();
    }
    function draw() {
      const family = D.families[f];
      const c0 = Math.max(0, Math.floor(grid.scrollLeft / width) - 2);
      const c1 = Math.min(columns.length, Math.ceil((grid.scrollLeft + grid.clientWidth - left) / width) + 2);
      const r0 = Math.max(0, Math.floor(grid.scrollTop / ROW) - 2);
      const r1 = Math.min(rows.length, Math.ceil((grid.scrollTop + grid.clientHeight - HEAD) / ROW) + 2);
      const key = [f, c0, c1, r0, r1].join();
      if (key === drawn) return;
      drawn = key;
      const focus = document.activeElement?.classList.contains('cell');
      top.replaceChildren(el('div', { class: 'corner', role: 'columnheader', 'aria-colindex': 1, style: `width: ${left}px; height: ${HEAD - 1}px` },
        number(rows.length) + ' ' + W.obligationsShort + ' × ' + number(columns.length) + ' ' + W.plans.toLowerCase()));
      for (let c = c0; c < c1; c++) {
        const p = family.plans[columns[c]];
        top.append(el('div', { class: 'columnheader', role: 'columnheader', 'aria-colindex': c + 2, title: planName(p) + ' · ' + planMore(p),
          style: `left: ${left + c * width}px; width: ${width}px; top: 0; height: ${HEAD - 4}px; line-height: ${width}px` }, planName(p)));
      }
      const made = [];
      for (let r = r0; r < r1; r++) {
        const [kind] = family.rows[rows[r]];
        const words = rowWords(rows[r]);
        const line = el('div', { class: 'row', role: 'row', 'aria-rowindex': r + 2, style: `top: ${r * ROW}px; height: ${ROW}px; width: 100%` },
          el('div', { class: 'rowheader', role: 'rowheader', 'aria-colindex': 1, title: words, style: `width: ${left}px; height: ${ROW}px` },
            el('span', {}, el('b', {}, W.kinds[kind] + ': '), words.slice(0, 120)), unmet(rows[r]) ? el('em', {}, unmet(rows[r]) + ' ' + SIGN[1]) : null));
        for (let c = c0; c < c1; c++) {
          const letter = family.cells[columns[c]][0][rows[r]];
          if (letter === ' ') continue;
          const ruling = Number(letter);
          line.append(el('button', { class: 'cell c' + ruling, role: 'gridcell', type: 'button', 'aria-colindex': c + 2, 'data-r': r, 'data-c': c,
            tabindex: r === at.r && c === at.c ? 0 : -1, 'aria-label': planName(family.plans[columns[c]]) + ': ' + W.rulings[ruling],
            style: `left: ${left + c * width}px; top: 0; width: ${width}px; height: ${ROW}px` }, SIGN[ruling]));
        }
        made.push(line);
      }
      body.replaceChildren(...made);
      if (focus) cellAt()?.focus({ preventScroll: true });
    }
    const cellAt = () => body.querySelector(`[data-r="${at.r}"][data-c="${at.c}"]`);
    function move(r, c) {
      at = { r: Math.max(0, Math.min(rows.length - 1, r)), c: Math.max(0, Math.min(columns.length - 1, c)) };
      const x = at.c * width, y = at.r * ROW;
      if (x < grid.scrollLeft) grid.scrollLeft = x;
      if (x + width > grid.scrollLeft + grid.clientWidth - left) grid.scrollLeft = x + width - grid.clientWidth + left;
      if (y < grid.scrollTop) grid.scrollTop = y;
      if (y + ROW > grid.scrollTop + grid.clientHeight - HEAD) grid.scrollTop = y + ROW - grid.clientHeight + HEAD;
      drawn = '';
      draw();
      cellAt()?.focus({ preventScroll: true });
    }
    let asked = 0;
    grid.addEventListener('scroll', () => { cancelAnimationFrame(asked); asked = requestAnimationFrame(draw); });
    grid.addEventListener('click', event => {
      const cell = event.target.closest('.cell');
      if (!cell) return;
      at = { r: Number(cell.dataset.r), c: Number(cell.dataset.c) };
      verdictDialog(f, rows[at.r], columns[at.c]);
    });
    grid.addEventListener('keydown', event => {
      const page = Math.max(1, Math.floor((grid.clientHeight - HEAD) / ROW) - 1);
      const to = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-page, 0], PageDown: [page, 0],
        Home: [0, -1e6], End: [0, 1e6] }[event.key];
      if (!to) return;
      event.preventDefault();
      event.target === grid ? move(at.r, at.c) : move(at.r + to[0], at.c + to[1]);
    });
    dialog.addEventListener('close', () => { if (!panel.classList.contains('away')) cellAt()?.focus({ preventScroll: true }); });
    families.addEventListener('change', () => { f = Number(families.value); choose(); });
    for (const e of [kinds, order, openOnly]) e.addEventListener('change', choose);
    search.addEventListener('input', later(choose));
    new ResizeObserver(layOut).observe(grid);
    opened.matrix = layOut;
    choose();
    const turnTo = (family, r, c) => {
      families.value = f = family;
      kinds.value = -1;
      openOnly.checked = false;
      search.value = '';
      choose();
      show('matrix');
      move(Math.max(0, rows.indexOf(r)), c < 0 ? 0 : columns.indexOf(c));
    };
    showRow = (family, r) => turnTo(family, r, -1);
    showPlanInMatrix = plan => turnTo(D.plans[plan][P.family], 0, D.families[D.plans[plan][P.family]].plans.indexOf(plan));
    // On paper: columns in groups that fit the width, as many as a person would read.
    printMatrix = () => {
      paper.replaceChildren(el('p', {}, W.rulings.map((w, i) => SIGN[i] + ' ' + w).join(' · ')));
      const family = D.families[f];
      for (let from = 0; from < Math.min(columns.length, 120); from += 20) {
        const part = columns.slice(from, from + 20);
        paper.append(el('table', {}, el('thead', {}, el('tr', {}, el('th', {}), ...part.map(c => el('th', { class: 'v' }, planName(family.plans[c]))))),
          el('tbody', {}, ...rows.map(r => el('tr', {}, el('th', { style: 'white-space: normal; font-weight: normal' }, rowWords(r).slice(0, 90)),
            ...part.map(c => { const l = family.cells[c][0][r]; return el('td', { class: l === ' ' ? '' : 'c' + l }, l === ' ' ? '' : SIGN[Number(l)]); }))))));
      }
      if (columns.length > 120) paper.append(el('p', {}, W.more));
    };
  }

  """
