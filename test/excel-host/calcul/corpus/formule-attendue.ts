/** Une formule (sans `=`) et ce qu'Excel en dit dans sa documentation ; une erreur par son code. */
export type FormuleAttendue = readonly [formule: string, attendu: string | number | boolean];
