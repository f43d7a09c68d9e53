/** A document of TEI P5 as others write it, with what is met most: laid out over lines, notes at their marks and at the end. */
export const TEI_OF_ELSEWHERE = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://example.org/tei_all.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title type="sub">an excerpt</title>
        <title type="main">The Weather House</title>
        <author>Nora Hale</author>
        <editor role="translator">Ben Orr</editor>
      </titleStmt>
      <publicationStmt><availability><licence>Free for any use.</licence></availability></publicationStmt>
      <sourceDesc><p>Written for a test.</p></sourceDesc>
    </fileDesc>
    <profileDesc><langUsage><language ident="en-GB">English</language></langUsage></profileDesc>
  </teiHeader>
  <text>
    <front><titlePage><docTitle><titlePart>The Weather House</titlePart></docTitle></titlePage></front>
    <body>
      <div type="chapter">
        <head>I. The <hi rend="italic">Barometer</hi></head>
        <pb n="17"/>
        <p>The glass had <hi>never</hi> been
          right<note>It hung in the hall.</note>, said <persName>Orr</persName>:
          <foreign xml:lang="fr">beau fixe</foreign>, <q>always</q>.<ref target="#n2">2</ref></p>
        <quote><p>Rain before seven,<lb/> fine before eleven.</p></quote>
        <div><head>Later</head><p>It <choice><sic>raind</sic><corr>rained</corr></choice> [twice] &amp; stopped.</p></div>
      </div>
      <div type="poem">
        <head>II. Song</head>
        <lg><l>The man comes out, the wife goes in,</l><l rend="indent">the hinge is worn and thin.</l></lg>
        <lg><l>The wife comes out, the man goes in.</l></lg>
      </div>
      <div type="scene">
        <head>III. The Hall</head>
        <stage>A hall. Night.</stage>
        <sp who="#orr"><speaker>Orr</speaker><p>Is it <emph>late</emph>?</p><p>It is.</p></sp>
        <sp><speaker>THE GLASS.</speaker><l>It always was,</l><l>and will be so.</l></sp>
      </div>
    </body>
    <back><div type="notes"><note xml:id="n2">Set fair.</note></div></back>
  </text>
</TEI>
`;
