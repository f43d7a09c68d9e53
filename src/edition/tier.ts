/** How much weight a source bears, the heaviest first. */
export const TIERS = ['primary', 'scholarly', 'institution', 'journalism', 'other'] as const;
