/// What the review page does: a click leads from words to their value and back; search without marks; keys.
let reviewScript = """
  (() => {
    const marks = [...document.querySelectorAll('mark[data-f]')];
    const facts = [...document.querySelectorAll('.fact')];
    const blocks = [...document.querySelectorAll('.b')];
    const marksOf = new Map();
    for (const mark of marks) for (const f of mark.dataset.f.split(' ')) {
      if (!marksOf.has(f)) marksOf.set(f, []);
      marksOf.get(f).push(mark);
    }
    const number = fact => fact.id.slice(1);
    const kindOf = new Map();
    for (const list of document.querySelectorAll('section.list')) {
      const name = [...list.classList].find(c => c.startsWith('k-'))?.slice(2);
      for (const fact of list.querySelectorAll('.fact')) kindOf.set(number(fact), name);
    }
    const kind = f => kindOf.get(f) ?? '';
    let current = null;

    function select(f, from) {
      for (const e of document.querySelectorAll('.on')) e.classList.remove('on');
      current = f;
      if (f === null) return;
      const fact = document.getElementById('f' + f);
      const own = marksOf.get(f) || [];
      for (const mark of own) mark.classList.add('on');
      if (!fact) return;
      fact.classList.add('on');
      const wanted = from === 'text' ? [fact] : from === 'data' ? own.slice(0, 1) : [fact, ...own.slice(0, 1)];
      for (const e of wanted) e.scrollIntoView({ block: 'center' });
    }

    document.getElementById('text').addEventListener('click', event => {
      const mark = event.target.closest('mark[data-f]');
      if (!mark) return;
      const own = mark.dataset.f.split(' ').filter(f => !hidden.has(kind(f)));
      if (!own.length) return;
      select(own[(own.indexOf(current) + 1) % own.length], 'text');
    });
    document.getElementById('data').addEventListener('click', event => {
      const fact = event.target.closest('.fact');
      if (fact) select(number(fact), 'data');
    });
    document.getElementById('data').addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const fact = event.target.closest('.fact');
      if (fact) { event.preventDefault(); select(number(fact), 'data'); }
    });

    const hidden = new Set();
    function colour() {
      for (const mark of marks) {
        const own = mark.dataset.f.split(' ').find(f => !hidden.has(kind(f)));
        const wanted = own === undefined ? undefined : 'k-' + kind(own);
        for (const c of [...mark.classList]) if (c.startsWith('k-') && c !== wanted) mark.classList.remove(c);
        if (wanted) mark.classList.add(wanted);
      }
    }
    for (const box of document.querySelectorAll('input[data-kind]')) {
      const set = () => {
        box.checked ? hidden.delete(box.dataset.kind) : hidden.add(box.dataset.kind);
        const list = document.querySelector('section.k-' + box.dataset.kind);
        if (list) list.classList.toggle('away', !box.checked);
      };
      box.addEventListener('change', () => { set(); colour(); });
      set();
    }
    colour();

    let folded = null;
    // Letters without their marks, each asked for once.
    const plain = new Map();
    const bare = letter => {
      if (!plain.has(letter)) plain.set(letter, fold(letter));
      return plain.get(letter);
    };
    const q = document.getElementById('q');
    const hits = document.getElementById('hits');
    let found = [];
    let place = -1;

    function lettersOf(block) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const all = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let i = 0; i < node.length; i++) {
          for (const c of bare(node.data[i])) all.push([c, node, i]);
        }
      return all;
    }
    function search() {
      const wanted = fold(q.value.trim());
      const ranges = [];
      found = [];
      place = -1;
      folded ??= new Map([...blocks, ...facts].map(e => [e, fold(e.textContent)]));
      for (const [e, text] of folded) {
        const hit = wanted !== '' && text.includes(wanted);
        e.classList.toggle('hit', hit);
        if (e.classList.contains('fact')) e.classList.toggle('away', wanted !== '' && !hit);
        else if (hit) {
          found.push(e);
          if (!window.Highlight || ranges.length > 2000) continue;
          const all = lettersOf(e);
          const letters = all.map(l => l[0]).join('');
          for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
            const range = document.createRange();
            range.setStart(all[at][1], all[at][2]);
            range.setEnd(all[at + wanted.length - 1][1], all[at + wanted.length - 1][2] + 1);
            ranges.push(range);
          }
        }
      }
      if (window.Highlight) CSS.highlights.set('found', new Highlight(...ranges));
      hits.textContent = wanted === '' ? '' : String(found.length);
    }
    let waiting = 0;
    q.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(search, 80); });
    q.addEventListener('keydown', event => {
      if (event.key === 'Enter' && found.length) {
        place = (place + (event.shiftKey ? found.length - 1 : 1)) % found.length;
        found[place].scrollIntoView({ block: 'center' });
      }
    });

    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') { q.value = ''; search(); select(null); q.blur(); return; }
      if (event.target === q || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') { event.preventDefault(); q.focus(); }
      if (event.key === 'j' || event.key === 'k') {
        const shown = facts.filter(f => f.offsetParent !== null);
        if (!shown.length) return;
        const at = shown.findIndex(f => number(f) === current);
        const next = event.key === 'j' ? at + 1 : at < 0 ? shown.length - 1 : at - 1;
        const fact = shown[(next + shown.length) % shown.length];
        fact.focus({ preventScroll: true });
        select(number(fact));
      }
    });
  })();

  """
