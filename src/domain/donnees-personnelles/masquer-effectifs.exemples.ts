/** D13 : les effectifs d'une ligne et son total ; ce que la copie anonymisée en montre (`< 5` et `masqué` compris). */
export const EXEMPLES_MASQUER_EFFECTIFS: readonly {
  readonly effectifs: readonly number[];
  readonly montres: readonly string[];
  readonly total: string;
}[] = [
  { effectifs: [12, 9, 20], montres: ['12', '9', '20'], total: '41' },
  { effectifs: [12, 3, 20, 7], montres: ['12', '< 5', '20', 'masqué'], total: '42' },
  { effectifs: [12, 3, 1, 7], montres: ['12', '< 5', '< 5', '7'], total: '23' },
  { effectifs: [12, 4, 4, 7], montres: ['12', '< 5', '< 5', 'masqué'], total: '27' },
  { effectifs: [12, 0, 0], montres: ['12', '0', '0'], total: '12' },
  { effectifs: [12, 0, 3], montres: ['masqué', '0', '< 5'], total: '15' },
  { effectifs: [5, 4], montres: ['masqué', '< 5'], total: '9' },
  { effectifs: [2, 1], montres: ['< 5', '< 5'], total: '< 5' },
];
