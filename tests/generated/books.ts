import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A page of a book as Standard Ebooks writes them. */
function page(type: string, body: string): string {
  return `${XML}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" epub:prefix="z3998: http://www.daisy.org/z3998/2012/vocab/structure/, se: https://standardebooks.org/vocab/1.0" xml:lang="en-GB">
	<head><title>A page</title><link href="../css/core.css" rel="stylesheet" type="text/css"/></head>
	<body epub:type="${type}">
${body}
	</body>
</html>`;
}

const PAGES: Readonly<Record<string, string>> = {
  'titlepage.xhtml': page(
    'frontmatter',
    '<section id="titlepage" epub:type="titlepage"><h1 epub:type="title">The Harbour Clock</h1><p>By <b epub:type="z3998:author z3998:personal-name">Nora Hale</b></p><img alt="" src="../images/titlepage.svg"/></section>',
  ),
  'imprint.xhtml': page(
    'frontmatter',
    '<section id="imprint" epub:type="imprint"><h2 epub:type="title">Imprint</h2><p>Made by nobody for no one.</p></section>',
  ),
  'chapter-1.xhtml': page(
    'bodymatter z3998:fiction',
    `<section id="chapter-1" epub:type="chapter">
<hgroup><h2 epub:type="ordinal z3998:roman">I</h2><p epub:type="title">The Tide Table</p></hgroup>
<p>The clock over the harbour was <em>never</em> right, and everybody knew by how much.<a href="endnotes.xhtml#note-1" id="noteref-1" epub:type="noteref">1</a></p>
<p>“<i xml:lang="fr">Jamais</i>,” said the pilot, and wrote it down as 5 * 4 _minutes_ [slow].</p>
<blockquote epub:type="z3998:verse"><p><span>The tide comes in, the tide goes out,</span><br/>
<span class="i1">the clock stands where it stood.</span></p></blockquote>
<span id="page-12" epub:type="pagebreak" title="12"/><hr/>
<p>He shut the book<a id="anchor-1"/> and went home.</p>
</section>`,
  ),
  'chapter-2.xhtml': page(
    'bodymatter z3998:fiction',
    `<section id="chapter-2" epub:type="chapter">
<hgroup><h2 epub:type="ordinal z3998:roman">II</h2><p epub:type="title">The Watchman</p></hgroup>
<p>See <a href="chapter-1.xhtml">the first chapter</a>, <abbr>Mr.</abbr> Orr wrote on the slate.<a href="endnotes.xhtml#note-2" id="noteref-2" epub:type="noteref">2</a></p>
<table><tbody><tr><td>high</td><td>4.10</td></tr><tr><td>low</td><td>10.25</td></tr></tbody></table>
</section>`,
  ),
  'song.xhtml': page(
    'bodymatter z3998:fiction',
    `<section id="song" epub:type="z3998:poem"><h2 epub:type="title">The Watchman’s Song</h2>
<p><span>I wind the clock,</span><br/>
<span class="i2">I wind it slow,</span><br/>
<span>and where it goes</span><br/>
<span class="i2">I do not know.</span></p>
<p><span>The sea has hands</span><br/>
<span class="i1">and keeps no time.</span></p>
</section>`,
  ),
  'endnotes.xhtml': page(
    'backmatter',
    `<section id="endnotes" epub:type="endnotes"><h2 epub:type="title">Endnotes</h2><ol>
<li id="note-1" epub:type="endnote"><p>Eleven minutes, by the <i>almanac</i>. <a href="chapter-1.xhtml#noteref-1" epub:type="backlink">↩</a></p></li>
<li id="note-2" epub:type="endnote"><p>The slate is lost. <a href="chapter-2.xhtml#noteref-2" epub:type="backlink">↩</a></p></li>
</ol></section>`,
  ),
  'colophon.xhtml': page(
    'backmatter',
    '<section id="colophon" epub:type="colophon"><p>Set by hand.</p></section>',
  ),
  'uncopyright.xhtml': page(
    'backmatter',
    '<section id="uncopyright" epub:type="copyright-page"><p>Free for any use.</p></section>',
  ),
};

/** An EPUB with the structure of those of Standard Ebooks: two chapters, a song, endnotes, and what stands around them. */
export function harbourClock(): Buffer {
  const names = Object.keys(PAGES);
  const opf = `${XML}<package xmlns="http://www.idpf.org/2007/opf" dir="ltr" version="3.0" xml:lang="en-GB" unique-identifier="uid">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:the-harbour-clock</dc:identifier>
<dc:rights>Written to try this reader with, and free for any use.</dc:rights>
<dc:title id="title">The Harbour Clock</dc:title><meta property="file-as" refines="#title">Harbour Clock, The</meta>
<dc:language>en-GB</dc:language>
<dc:creator id="author">Nora Hale</dc:creator>
<dc:contributor id="translator">Ben Lane</dc:contributor><dc:contributor id="producer-1">Nobody</dc:contributor>
</metadata>
<manifest>
${names.map((name) => `<item href="text/${name}" id="${name}" media-type="application/xhtml+xml"/>`).join('\n')}
<item href="toc.xhtml" id="toc.xhtml" media-type="application/xhtml+xml" properties="nav"/>
</manifest>
<spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine>
</package>`;
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${XML}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="epub/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'epub/content.opf': opf,
    ...Object.fromEntries(Object.entries(PAGES).map(([name, text]) => [`epub/text/${name}`, text])),
  });
}

/** A file of Word: a title, two chapters, italics and a footnote. */
export function harbourLetter(): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styled = (style: string, words: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const styles = [
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
  ]
    .map(
      ([id = '', name = '']) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('');
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (all: string) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipped({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${content}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${content}.footnotes+xml"/></Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('r2', 'styles', 'styles.xml') + relation('r3', 'footnotes', 'footnotes.xml'),
    ),
    'word/styles.xml': `${XML}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
    'word/footnotes.xml': `${XML}<w:footnotes ${w}><w:footnote w:id="2"><w:p><w:r><w:t>Eleven minutes.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'word/document.xml': `${XML}<w:document ${w}><w:body>${styled('Title', 'The Harbour Clock')}${styled('Heading1', 'One')}<w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>never</w:t></w:r><w:r><w:t xml:space="preserve"> right.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${styled('Heading1', 'Two')}<w:p><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">He went home. </w:t></w:r><w:r><w:rPr><w:i/><w:lang w:val="it-IT"/></w:rPr><w:t>Sempre avanti</w:t></w:r><w:r><w:rPr><w:lang w:val="it-IT"/></w:rPr><w:t xml:space="preserve"> o indietro</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>`,
  });
}

function zipped(files: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}
