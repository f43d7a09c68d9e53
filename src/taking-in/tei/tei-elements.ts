/** Elements whose words are kept and that say nothing else of them here: names, dates, terms, states of the writing. */
export const KEPT = new Set(
  `abbr add addName addrLine address affiliation age am author bibl biblScope birth c caption castGroup cell citedRange cl closer
  collection corr country damage date dateline death desc distinct district docAuthor docDate docEdition docImprint docTitle
  editor email epigraph ex expan explicit figDesc footnote forename formula g genName geo geogFeat geogName gloss head height
  idno imprimatur incipit institution item l label lang lem m material measure measureGrp mod monogr name nameLink num objectName
  offset opener orgName orig p pc persName person phr placeName postscript pubPlace publisher rdg reg region relatedItem repository
  residence resp restore retrace role roleDesc roleName roman rs rt ruby rb s salute seg settlement sic signed soCalled speaker state
  street supplied surname surplus tech term time titlePart trailer u unclear unit w xr zone ident val gi att tag eg egXML
  mentioned trait floruit faith occupation bloc castItem byline argument div group imprint series analytic biblStruct biblFull
  msDesc meeting actor view camera sound subst redo undo listBibl listPerson listPlace listOrg`.split(/\s+/u),
);

/** Elements that are no words of the text: marks of the source, of an index, of an apparatus, drawings. */
export const DROPPED = new Set(
  `addSpan alt anchor binaryObject cb certainty damageSpan del delSpan facsimile fw gb graphic handShift index interp interpGrp
  join joinGrp link linkGrp listChange listWit media metamark noteGrp notatedMusic precision respons schemaRef space span spanGrp
  substJoin surface timeline witDetail witEnd witStart xenoData figure`.split(/\s+/u),
);

/** Elements that stand apart from the words around them. */
export const BLOCKS = new Set(
  `ab argument byline castList cit closer dateline docTitle div div1 div2 div3 div4 div5 div6 div7 epigraph figure floatingText
  head imprimatur l label lg list listBibl milestone opener p postscript salute set signed sp spGrp stage table trailer
  prologue epilogue performance`.split(/\s+/u),
);

/** Of a choice between two states of a word, that which stands in the source. */
export const IN_SOURCE = ['sic', 'orig', 'abbr', 'lem', 'del', 'am'] as const;
