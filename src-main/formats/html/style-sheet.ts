/**
 * The style sheet of exported pages. Arabic fonts come first where the page is Arabic; `letter-spacing` is for Latin
 * only, since it tears Arabic letters apart.
 */
export const STYLE_SHEET = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.65 Cambria, Caladea, "Noto Serif", Georgia, serif; }
:lang(ar) body, body:lang(ar) { font: 1.1875rem/1.9 "Noto Naskh Arabic", "Sakkal Majalla", Cambria, Caladea, "Noto Serif", serif; }
main { max-inline-size: 42rem; margin-inline: auto; padding: 3rem 1.5rem; }
h1 { font-size: 1.7em; line-height: 1.35; margin-block: 0.25em 0.5em; text-align: start; }
p { margin-block: 0 0.9em; }
.release-line { font-weight: bold; font-size: 0.875em; color: #595959; margin-block-end: 0.5em; }
.release-line:not(:lang(ar)) { letter-spacing: 0.05em; }
.subhead { font-size: 1.2em; color: #595959; }
blockquote { margin: 0 0 0.9em; padding-inline-start: 1.1em; border-inline-start: 3px solid #a6a6a6; }
blockquote p { margin: 0; }
ul { margin-block: 0 0.9em; padding-inline-start: 1.6em; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 0 1.2em; font-size: 0.9em; }
td { border: 1px solid #bfbfbf; padding: 0.35em 0.6em; text-align: start; vertical-align: top; }
td p { margin: 0; }
.end-mark { text-align: center; margin-block: 1.5em; }
.boilerplate, .contact { font-size: 0.875em; }
.contact { color: #595959; margin-block-end: 0.3em; }
a { color: #1f4e79; }
@page { size: A4; margin: 25mm; }
@media print { main { max-inline-size: none; padding: 0; } }
`;
