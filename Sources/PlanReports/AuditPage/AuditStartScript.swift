/// Starts the audit page: tabs, keys, printing.
let auditStartScript = """
  drawPlans();
  setUpFindings();
  setUpMatrix();
  setUpSums();
  for (const tab of tabs) {
    tab.addEventListener('click', () => show(tab.id.slice(4)));
    tab.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
      show(next.id.slice(4));
      next.focus();
    });
  }
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.ctrlKey || event.metaKey || dialog.open) return;
    event.preventDefault();
    const here = panels.find(p => !p.classList.contains('away'));
    if (!here?.querySelector('input[type=search]')) show('findings');
    panels.find(p => !p.classList.contains('away')).querySelector('input[type=search]')?.focus();
  });
  addEventListener('beforeprint', () => {
    opened.findings();
    for (const list of document.querySelectorAll('.cards, tbody')) {
      list.feed?.more(Math.max(0, 400 - list.childElementCount));
      if (list.feed?.left() > 0 && !list.querySelector('.rest')) list.append(el(list.tagName === 'TBODY' ? 'tr' : 'p', { class: 'rest' }, W.more));
    }
    printMatrix();
  });
  addEventListener('afterprint', () => { for (const rest of document.querySelectorAll('.rest')) rest.remove(); });
  show(D.plans.length > 1 ? 'plans' : 'findings');

  """
