/// How the audit page looks: on a screen, on a phone, in the dark, on paper.
let auditPageStyle = """
  :root { --r0: #1d7a3a; --r1: #b3261e; --r2: #9a6700; --r3: #6e6e78; --r4: #b9b9c3;
    --t0: #d9f2df; --t1: #fbdcd9; --t2: #fff0c9; --t3: #e9e9ee; --t4: #f6f6f9; --mark: #ffe08a; }
  @media (prefers-color-scheme: dark) { :root { --r0: #6fcf8b; --r1: #ff8f86; --r2: #f2c14e; --r3: #a5a5b0; --r4: #55555f;
    --t0: #1c3a26; --t1: #4c1f1c; --t2: #423410; --t3: #2c2c34; --t4: #1d1d23; --mark: #6a5410; } }
  header { padding: .6rem 1rem 0; border-bottom: 1px solid var(--line); }
  h1 { font-size: 1.2rem; margin: 0 0 .3rem; overflow-wrap: anywhere; }
  h2 { font-size: 1rem; margin: 0 0 .5rem; } h3 { font-size: .95rem; margin: 1.2rem 0 .4rem; }
  main h2 { display: none; }
  main { flex: 1; min-height: 0; display: flex; }
  main > section { flex: 1; min-width: 0; overflow: auto; padding: .8rem 1rem; outline-offset: -2px; }
  main > section#matrix { display: flex; flex-direction: column; }
  footer { padding: .2rem 1rem; opacity: .7; font-size: 12px; border-top: 1px solid var(--line); }
  #verdict { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: .5rem; }
  .tile { display: inline-flex; align-items: center; gap: .3rem; padding: .15rem .6rem; border-radius: .3rem; background: var(--soft); }
  .tile b { font-size: 1.15rem; }
  .trouble { flex-basis: 100%; padding: .2rem .6rem; border-left: .3rem solid var(--r1); background: var(--t1); }
  [role=tablist] { display: flex; gap: .2rem; overflow-x: auto; }
  [role=tab] { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-bottom: 0; padding: .35rem .8rem;
    border-radius: .4rem .4rem 0 0; cursor: pointer; white-space: nowrap; }
  [role=tab][aria-selected=true] { background: var(--paper); border-color: var(--line); font-weight: bold; box-shadow: 0 1px var(--paper); }
  .count { margin-left: .4rem; opacity: .7; font-weight: normal; }
  button.link { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; text-align: left; }
  .tools { margin-bottom: .7rem; }
  .tools button, dialog button.close { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: .3rem; padding: .2rem .6rem; cursor: pointer; }
  .tools label { white-space: nowrap; } .tools select { max-width: 22rem; }
  .chip { display: inline-block; padding: 0 .5rem; border-radius: .8rem; white-space: nowrap; }
  .tile.chip { border-radius: .8rem; }
  .s0 { background: var(--t0); color: var(--r0); } .s1 { background: var(--t1); color: var(--r1); }
  .s2 { background: var(--t2); color: var(--r2); } .s3 { background: var(--t1); color: var(--r1); } .s4 { background: var(--t3); color: var(--r3); }
  table { border-collapse: collapse; width: 100%; }
  th { text-align: left; font-weight: bold; white-space: nowrap; }
  th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
  td.n, th.n { text-align: right; } td small { display: block; opacity: .75; }
  thead th { position: sticky; top: -.8rem; background: var(--paper); z-index: 1; }
  svg.bar { display: block; width: 100%; min-width: 8rem; height: 14px; border-radius: 3px; background: var(--t4); }
  .f0 { fill: var(--r0); } .f1 { fill: var(--r1); } .f2 { fill: var(--r2); } .f3 { fill: var(--r3); } .f4 { fill: var(--r4); }
  .finding { border: 1px solid var(--line); border-left: .35rem solid var(--r3); border-radius: .3rem; padding: .5rem .8rem; margin-bottom: .7rem; }
  .finding.v0 { border-left-color: var(--r1); } .finding.v1 { border-left-color: var(--r2); }
  .finding.accepted { opacity: .65; }
  .head { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: baseline; }
  .sev { font-weight: bold; } .v0 .sev { color: var(--r1); } .v1 .sev { color: var(--r2); } .v2 .sev { color: var(--r3); }
  .head .rule { opacity: .75; font-size: 12px; }
  .says { margin: .3rem 0; font-size: 1.02rem; }
  .todo { margin: .3rem 0 .5rem; } .todo b { color: var(--r0); }
  .both { display: grid; grid-template-columns: 1fr 1fr; gap: .7rem; }
  figure { margin: 0; padding: .4rem .6rem; background: var(--soft); border-radius: .3rem; min-width: 0; }
  figcaption { font-size: 12px; opacity: .8; display: flex; justify-content: space-between; gap: .5rem; flex-wrap: wrap; }
  blockquote { margin: .2rem 0 0; font-family: "Noto Serif", "Liberation Serif", "Times New Roman", serif; font-size: 15px; overflow-wrap: anywhere; }
  blockquote span { opacity: .7; }
  mark { background: var(--mark); color: inherit; }
  ul.worst { list-style: none; margin: .2rem 0 0; padding: 0; font-size: 13px; } ul.worst li { overflow: hidden; text-overflow: ellipsis; }
  .empty { font-style: italic; opacity: .85; }
  .grid { position: relative; overflow: auto; flex: 1; min-height: 12rem; border: 1px solid var(--line); outline: none; }
  .grid .row { position: absolute; left: 0; }
  .grid .corner, .grid .rowheader, .grid .columnheader, .grid .cell { position: absolute; overflow: hidden; }
  .grid .top { position: sticky; top: 0; z-index: 3; background: var(--paper); border-bottom: 1px solid var(--line); }
  .grid .corner { position: sticky; left: 0; z-index: 4; background: var(--paper); padding: .3rem .5rem; font-size: 12px; }
  .grid .rowheader { position: sticky; left: 0; z-index: 2; background: var(--paper); padding: .15rem .5rem; font-size: 12.5px; line-height: 1.3;
    border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); display: flex; gap: .4rem; justify-content: space-between; align-items: center; }
  .grid .rowheader span { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .grid .rowheader em { font-style: normal; white-space: nowrap; color: var(--r1); font-weight: bold; }
  .grid .rowheader b { font-weight: normal; opacity: .75; }
  .grid .columnheader { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; text-overflow: ellipsis; font-size: 12.5px; padding: .3rem 0; text-align: left; }
  .grid .cell { font: bold 15px/1 "Noto Sans", "Liberation Sans", Arial, sans-serif; border: 0; padding: 0; cursor: pointer; text-align: center;
    border-right: 1px solid var(--paper); border-bottom: 1px solid var(--paper); }
  .c0 { background: var(--t0); color: var(--r0); } .c1 { background: var(--t1); color: var(--r1); } .c2 { background: var(--t2); color: var(--r2); }
  .c3 { background: var(--t3); color: var(--r3); } .c4 { background: var(--t4); color: var(--r3); }
  .grid .cell:focus-visible { outline: 3px solid var(--on); outline-offset: -3px; z-index: 1; }
  .legend { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: 12.5px; margin-bottom: .4rem; }
  .legend i { display: inline-block; width: 1.5rem; text-align: center; font-style: normal; font-weight: bold; border-radius: .2rem; margin-right: .3rem; }
  dialog { border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); color: var(--ink); width: min(60rem, 94vw); max-height: 88vh; overflow: auto; }
  dialog::backdrop { background: rgb(0 0 0 / .45); }
  dialog .close { float: right; }
  .sum { margin-bottom: 1rem; padding-bottom: .7rem; border-bottom: 1px solid var(--line); }
  .sum .bars { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .6rem; align-items: center; max-width: 46rem; margin: .3rem 0; }
  .sum summary { cursor: pointer; }
  .paper { display: none; }
  .missed summary { cursor: pointer; margin-bottom: .3rem; } .missed table { margin-bottom: 1rem; }
  @media (min-width: 50rem) { table.plans { table-layout: fixed; } table.plans th:nth-child(1) { width: 28%; } table.plans th:nth-child(2) { width: 24%; } ul.worst li { white-space: nowrap; } }
  @media (min-width: 70rem) { .two { display: flex; flex-direction: row-reverse; gap: 2rem; } .two > div { flex: 3; } .two > .missed { flex: 2; } }
  .spread { display: flex; justify-content: space-between; gap: 1rem; flex-wrap: wrap; }
  @media (max-width: 50rem) {
    .both { grid-template-columns: 1fr; }
    .tools input[type=search] { min-width: 0; flex: 1 1 10rem; }
    .tools select { max-width: 100%; flex: 1 1 10rem; }
    table.plans thead { display: none; }
    table.plans tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); }
    table.plans td { display: block; border: 0; padding: 0; }
    footer { display: none; }
  }
  @media print {
    main { display: block; } main > section, main > section.away, main > section#matrix { display: block !important; overflow: visible; padding: 0; }
    main h2 { display: block; break-after: avoid; margin-top: 1rem; }
    [role=tablist], footer, .grid, dialog, button.link.go { display: none !important; }
    ul.worst, .finding details { display: none; } .paper { display: block; } .paper table { table-layout: fixed; margin-bottom: 1rem; font-size: 8pt; } .paper tr > :first-child { width: 32%; }
    .paper th.v { writing-mode: vertical-rl; transform: rotate(180deg); height: 8rem; padding: .2rem 0; } .paper td { padding: 0; text-align: center; }
    .finding, figure, tr, .sum { break-inside: avoid; }
    thead th { position: static; }
    .chip, .finding, mark, figure, td, svg, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }

  """
