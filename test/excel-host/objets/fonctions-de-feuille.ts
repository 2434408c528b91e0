/** Les fonctions de feuille que sert `workbook.functions` : le moins et le plus d'arguments, puis leurs noms d'API. */
const GROUPES: readonly (readonly [moins: number, plus: number, noms: string])[] = [
  [0, 0, 'false na now pi rand today true'],
  [0, 1, 'sheet sheets'],
  [
    1,
    1,
    'abs acos acosh acot acoth arabic areas asc asin asinh atan atanh bahtText bin2Dec char clean code ' +
      'columns cos cosh cot coth countBlank csc csch datevalue day dbcs degrees erfC erfC_Precise erf_Precise ' +
      'error_Type even exp fact factDouble fisher fisherInv gamma gammaLn gammaLn_Precise gauss hex2Dec hour ' +
      'imAbs imArgument imConjugate imCos imCosh imCot imCsc imCsch imExp imLn imLog10 imLog2 imReal imSec ' +
      'imSech imSin imSinh imSqrt imTan imaginary int isErr isError isEven isFormula isLogical isNA isNonText ' +
      'isNumber isOdd isText isoWeekNum isref len lenb ln log10 lower minute month n norm_S_Inv not oct2Dec odd ' +
      'phi proper radians rows sec sech second sign sin sinh sqrt sqrtPi t tan tanh timevalue trim type unichar ' +
      'unicode upper value year',
  ],
  [
    1,
    2,
    'bin2Hex bin2Oct ceiling_Precise dec2Bin dec2Hex dec2Oct delta dollar erf floor_Precise geStep hex2Bin ' +
      'hex2Oct hyperlink irr iso_Ceiling left leftb log oct2Bin oct2Hex right rightb roman trunc weekNum ' +
      'weekday',
  ],
  [
    1,
    255,
    'and aveDev average averageA concatenate count countA countIfs devSq gcd geoMean harMean imProduct imSum ' +
      'kurt lcm max maxA median min minA multiNomial or product skew skew_p stDev_P stDev_S sum sumSq var_P ' +
      'var_S xor',
  ],
  [1, 3, 'ceiling_Math fixed floor_Math if numberValue'],
  [
    2,
    2,
    'atan2 besselI besselJ besselK besselY bitand bitlshift bitor bitrshift bitxor chiSq_Dist_RT chiSq_Inv ' +
      'chiSq_Inv_RT combin combina countIf days decimal dollarDe dollarFr edate effect eoMonth exact fvschedule ' +
      'imDiv imPower imSub large mod mround nominal norm_S_Dist percentile_Exc percentile_Inc permut power ' +
      'quartile_Exc quartile_Inc quotient randBetween rept round roundDown roundUp small t_Dist_2T t_Dist_RT ' +
      't_Inv t_Inv_2T text trimMean',
  ],
  [2, 255, 'averageIfs choose npv subtotal sumIfs'],
  [
    2,
    3,
    'averageIf base complex days360 find findB lookup match networkDays percentRank_Exc percentRank_Inc ' +
      'rank_Avg rank_Eq sumIf workDay xirr yearFrac z_Test',
  ],
  [2, 4, 'networkDays_Intl workDay_Intl'],
  [
    3,
    3,
    'binom_Inv chiSq_Dist confidence_Norm confidence_T date daverage dcount dcountA dget dmax dmin dproduct ' +
      'dstDev dstDevP dsum dvar dvarP expon_Dist f_Dist_RT f_Inv f_Inv_RT gamma_Inv logNorm_Inv mid midb mirr ' +
      'norm_Inv pduration poisson_Dist rri sln standardize t_Dist tbillEq tbillPrice tbillYield time xnpv',
  ],
  [3, 4, 'binom_Dist_Range coupDayBs coupDays coupDaysNc coupNcd coupNum coupPcd hlookup substitute vlookup'],
  [3, 5, 'beta_Inv fv nper pmt pv'],
  [3, 6, 'rate'],
  [
    4,
    4,
    'binom_Dist f_Dist gamma_Dist ispmt logNorm_Dist negBinom_Dist norm_Dist replace replaceB seriesSum syd ' +
      'weibull_Dist',
  ],
  [4, 5, 'accrIntM db ddb disc intRate priceDisc received yieldDisc'],
  [4, 6, 'beta_Dist ipmt ppmt'],
  [5, 5, 'hypGeom_Dist'],
  [5, 6, 'duration mduration priceMat yieldMat'],
  [5, 7, 'vdb'],
  [6, 6, 'cumIPmt cumPrinc'],
  [6, 7, 'price yield'],
  [6, 8, 'accrInt'],
];

/** Combien d'arguments une fonction attend. */
export interface Arite {
  readonly moins: number;
  readonly plus: number;
}

/** Par nom d'API (`stDev_S`). Celles que le moteur ne sait pas calculer n'y sont pas : les appeler est un NotImplemented. */
export const FONCTIONS_DE_FEUILLE: ReadonlyMap<string, Arite> = new Map(
  GROUPES.flatMap(([moins, plus, noms]) => noms.split(' ').map((nom) => [nom, { moins, plus }] as const)),
);
