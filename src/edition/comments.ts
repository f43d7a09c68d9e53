/** Code, which keeps all that stands in it; or a comment, as HTML or as MDX writes one. */
const CODE_OR_COMMENT =
  /(?<code>^[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\k<fence>[^\n]*$|(?<ticks>`+)[^`\n]+\k<ticks>)|(?<before>^[ \t]*|[ \t]*)(?<!\\)(?<comment><!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\})(?<after>[ \t]*$)?/gmu;

/**
 * Takes the comments out of a file of prose: `<!-- … -->` and `{/* … *}`. Every line keeps its number.
 *
 * A comment that has its lines to itself leaves empty ones. One that begins and ends within a line leaves nothing. One that
 * begins behind words and runs over several lines would leave a paragraph cut in two: it stays as a bare comment of HTML,
 * for whoever reads the tree to drop.
 */
export function withoutComments(text: string): string {
  if (!text.includes('<!--') && !text.includes('{/*')) return text;
  return text.replace(CODE_OR_COMMENT, (...match) => {
    const [whole, offset, source, groups] = [match[0], match.at(-3), match.at(-2), match.at(-1)] as [
      string,
      number,
      string,
      Record<'code' | 'before' | 'comment' | 'after', string | undefined>,
    ];
    const { code, before = '', comment, after } = groups;
    if (code !== undefined || comment === undefined) return whole;
    const lines = comment.split('\n').length - 1;
    const beginsLine = offset === 0 || source[offset - 1] === '\n';
    if (beginsLine && after !== undefined) return '\n'.repeat(lines);
    if (lines > 0) return `${before}<!--${'\n.'.repeat(lines)}-->${after ?? ''}`;
    const next = source[offset + whole.length];
    const keepsBlank = after === undefined && next !== undefined && !/[\s.,;:!?)\]’”]/u.test(next);
    return beginsLine || keepsBlank ? before : '';
  });
}
