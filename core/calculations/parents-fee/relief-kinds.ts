/** The four kinds of relief of art. 194 ust. 2-3 uwrspz. */
interface ReliefKind {
  /** Polish, nominative and accusative alike. */
  readonly name: string;
}

export const RELIEFS = {
  remission: { name: 'umorzenie w całości lub w części' },
  refrain: { name: 'odstąpienie od ustalenia opłaty' },
  deferral: { name: 'odroczenie terminu płatności' },
  instalments: { name: 'rozłożenie na raty' },
} as const satisfies Readonly<Record<string, ReliefKind>>;

export type ReliefKindId = keyof typeof RELIEFS;

export const RELIEF_KINDS = Object.keys(RELIEFS) as [ReliefKindId, ...ReliefKindId[]];
