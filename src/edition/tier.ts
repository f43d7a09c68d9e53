/** How much weight a source bears, the heaviest first; what each is good for, readers are told in their language. */
export const TIER_NAMES = ['primary', 'scholarly', 'institution', 'journalism', 'other'] as const;

export type Tier = (typeof TIER_NAMES)[number];
