/// How the review page looks: on a screen, on a phone, in the dark, on paper.
let reviewStyle = """
  :root { --header: #d7e3ff; --quota: #ffd9b0; --assignment: #cdeccd; --time: #f3cdf0; --programme: #fff3b0;
    --citation: #cfeaf0; --clause: #e9e4f5; --residue: #ffb4ab; }
  @media (prefers-color-scheme: dark) { :root { --header: #263b66; --quota: #6a4317; --assignment: #24502a; --time: #5a2a58;
    --programme: #57501a; --citation: #1f4a54; --clause: #3b3552; --residue: #7d2a22; } }
  header { padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
  h1 { font-size: 1.1rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
  .tools label { padding: 0 .4rem; border-radius: .3rem; white-space: nowrap; }
  .switch { display: none; }
  main { flex: 1; min-height: 0; display: grid; grid-template-columns: 3fr 2fr; }
  article, aside { overflow: auto; padding: 1rem; outline: none; }
  aside { border-left: 1px solid var(--line); background: var(--soft); }
  .b { margin: 0 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  .h { font-weight: bold; }
  .furniture { opacity: .6; }
  .label { opacity: .7; }
  .page { text-align: center; opacity: .6; font-size: .8rem; border-top: 1px dashed var(--line); margin: 1rem 0 .5rem; }
  .scroll { overflow-x: auto; margin-bottom: .5rem; }
  table { border-collapse: collapse; }
  td { border: 1px solid var(--line); padding: .2rem .4rem; vertical-align: top; }
  td .b { margin: 0; }
  mark { color: inherit; background: none; border-radius: .15rem; cursor: pointer; }
  .k-header { background: var(--header); } .k-quota { background: var(--quota); }
  .k-assignment { background: var(--assignment); } .k-time { background: var(--time); }
  .k-programme { background: var(--programme); } .k-citation { background: var(--citation); }
  .k-clause { background: var(--clause); } .k-residue { background: var(--residue); }
  section.list { background: none; margin-bottom: 1rem; }
  h2 { font-size: 1rem; margin: 0 0 .3rem; position: sticky; top: -1rem; padding: .3rem .4rem; border-radius: .3rem; }
  .k-header h2 { background: var(--header); } .k-quota h2 { background: var(--quota); }
  .k-assignment h2 { background: var(--assignment); } .k-time h2 { background: var(--time); }
  .k-programme h2 { background: var(--programme); } .k-citation h2 { background: var(--citation); }
  .k-clause h2 { background: var(--clause); } .k-residue h2 { background: var(--residue); }
  .notes h2 { background: var(--line); }
  .count { float: right; font-weight: normal; }
  ul { list-style: none; margin: 0; padding: 0; }
  /* No list items: Chromium counts those of a long list anew for each that is hidden. */
  li { display: block; padding: .3rem .4rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
  .fact { cursor: pointer; }
  /* What is out of sight is not laid out. */
  @media screen { .fact, article > .b { content-visibility: auto; contain-intrinsic-size: auto 4rem; } }
  .d { display: block; } .d i { opacity: .7; font-style: normal; }
  li.warning { border-left: .3rem solid var(--on); }
  .on { outline: 2px solid var(--on); outline-offset: 1px; }
  .hit { box-shadow: -.3rem 0 var(--on); }
  .away { display: none; }
  ::highlight(found) { background-color: var(--on); color: #000; }
  footer { opacity: .7; padding: 1rem 0; }
  @media (max-width: 50rem) {
    .switch { display: flex; gap: 1rem; padding-top: .4rem; }
    main { display: block; overflow: auto; }
    article, aside { overflow: visible; }
    aside { border-left: 0; border-top: 1px solid var(--line); }
    h2 { top: 0; }
  }
  @media print {
    .switch, footer { display: none; }
    main, article, aside { display: block; overflow: visible; padding: 0; border: 0; background: none; }
    aside { break-before: page; }
    li, tr { break-inside: avoid; }
    h2 { position: static; break-after: avoid; }
    mark, h2 { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }

  """
