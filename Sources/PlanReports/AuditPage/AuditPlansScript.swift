/// The panel that tells which plans fail, the worst first, and which obligations are missed most.
let auditPlansScript = """
  const bad = plan => plan[P.ruling + 1] + plan[P.severity];
  const rank = [4, 0, 2, 1, 3];
  function drawPlans() {
    const panel = document.getElementById('plans');
    const order = D.plans.map((_, i) => i).sort((a, b) => {
      const x = D.plans[a], y = D.plans[b];
      return rank[x[P.status]] - rank[y[P.status]] || bad(y) - bad(x) || y[P.severity + 1] - x[P.severity + 1] || a - b;
    });
    const search = el('input', { type: 'search', placeholder: W.findPlan.split(',')[0], 'aria-label': W.findPlan.split(',')[0] });
    const body = el('tbody', {});
    const worst = D.plans.map(() => []);
    for (const f of D.findings) if (f[F.accepted] < 0 && f[F.severity] < 2) worst[f[F.plan]].push(f);
    for (const list of worst) list.sort((a, b) => a[F.severity] - b[F.severity]);
    const table = el('table', { class: 'plans' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, W.plan), el('th', { scope: 'col' }, W.verdict),
        el('th', { scope: 'col' }, W.obligations))), body);
    const row = i => {
      const plan = D.plans[i];
      const rulings = plan.slice(P.ruling, P.ruling + 5);
      const told = rulings.map((n, r) => n ? n + ' ' + W.rulings[r] : '').filter(Boolean).join(' · ');
      const counts = W.severities.map((s, n) => plan[P.severity + n] ? number(plan[P.severity + n]) + ' ' + s : '').filter(Boolean).join(' · ');
      const chip = el('span', { class: 'chip s' + plan[P.status] }, W.statuses[plan[P.status]]);
      return el('tr', {},
        el('td', {}, el('button', { class: 'link', type: 'button', onclick: () => showFindings({ plan: i }) }, el('b', {}, planName(i))),
          el('small', {}, planMore(i))),
        el('td', {}, chip, el('small', {}, el('b', {}, counts)), el('small', {}, S[plan[P.above]])),
        el('td', {}, ...(told ? [bar(rulings, told), el('small', {}, told)] : []),
          worst[i].length ? el('ul', { class: 'worst' }, ...worst[i].slice(0, 3).map(f => el('li', { title: S[f[F.says]], class: 'v' + f[F.severity] }, el('span', { class: 'sev' }, f[F.severity] ? '! ' : '✗ '), S[f[F.says]])),
            worst[i].length > 3 ? el('li', {}, el('button', { class: 'link', type: 'button', onclick: () => showFindings({ plan: i }) },
              number(worst[i].length - 3) + ' ' + W.rest)) : null) : null,
          plan[P.family] >= 0 ? el('button', { class: 'link go', type: 'button', onclick: () => showPlanInMatrix(i) }, W.toMatrix) : null));
    };
    const draw = () => {
      const wanted = fold(search.value.trim());
      const fits = i => wanted === '' || fold(planName(i) + ' ' + planMore(i)).includes(wanted);
      feed(body, order.filter(fits), row, 60);
    };
    search.addEventListener('input', later(draw));
    if (D.plans.length > 8) panel.append(el('div', { class: 'tools' }, search));
    const main = el('div', {}, table);
    const two = el('div', { class: 'two' }, main);
    panel.append(two);
    draw();
    const missed = D.families.flatMap((family, f) => family.rows.map((row, r) => ({
      f, r, unmet: family.cells.filter(c => c[0][r] === '1').length, all: family.cells.filter(c => '012'.includes(c[0][r])).length })))
      .filter(o => o.unmet > 0).sort((a, b) => b.unmet - a.unmet).slice(0, 10);
    if (missed.length && D.plans.length > 1) {
      const list = el('tbody', {});
      for (const o of missed) {
        const [kind, q] = D.families[o.f].rows[o.r];
        list.append(el('tr', {},
          el('td', {}, el('button', { class: 'link', type: 'button', onclick: () => showRow(o.f, o.r) }, phrase(q, 160)),
            el('small', {}, W.kinds[kind] + ' · ' + S[D.families[o.f].name] + (q < 0 ? '' : ', ' + S[D.quotes[q][3]]))),
          el('td', { style: 'width: 40%' }, bar([0, o.unmet, 0, 0, o.all - o.unmet], o.unmet + ' ' + W.of + ' ' + o.all),
            el('small', {}, o.unmet + ' ' + W.of + ' ' + o.all + ' ' + W.unmetShort))));
      }
      two.prepend(el('details', { class: 'missed', open: matchMedia('(min-width: 70rem)').matches },
        el('summary', {}, el('b', {}, W.missed)), el('table', {}, list)));
    }
    setCount('plans', number(D.plans.length));
    // In a sentence at the top: how many plans stand how.
    const verdict = document.getElementById('verdict');
    const byStatus = W.statuses.map((_, s) => D.plans.filter(p => p[P.status] === s).length);
    byStatus.forEach((n, s) => {
      if (n) verdict.append(el('span', { class: 'tile chip s' + s }, D.plans.length > 1 ? el('b', {}, number(n) + ' ') : '', W.statuses[s]));
    });
    W.severities.forEach((word, n) => {
      const count = D.plans.reduce((sum, p) => sum + p[P.severity + n], 0);
      if (count || n === 0) verdict.append(el('span', { class: 'tile' }, el('b', {}, number(count)), ' ' + word));
    });
    if (D.plans.length === 1) verdict.append(el('span', { class: 'tile' }, S[D.plans[0][P.above]]));
    for (const t of D.troubles) verdict.append(el('div', { class: 'trouble' }, S[t]));
  }

  """
