/**
 * Les réglages de l'onglet « Paramètres », sous leur libellé. Le libellé est ce qui les fait reconnaître :
 * la comparaison ignore casse, accents et ponctuation. Ceux qui ont deux valeurs en ont une par canal.
 */
export const LIBELLES_PARAMETRES = {
  t1: 'Réponse rapide : en moins de (jours)',
  t2: 'Dernier jour dans les délais (jours)',
  delaiAr: 'Accusé de réception dû sous (jours)',
  marge: 'Prévenir avant la date limite (jours ouvrés)',
  decompte: 'Jours comptés dans les délais',
  zone: 'Jours fériés du territoire',
  conservation: 'Conservation des données personnelles (mois)',
  serviceNom: 'Nom du service',
  serviceAdresse: 'Adresse postale',
  serviceCourriel: 'Adresse électronique',
  serviceTelephone: 'Téléphone',
  fermetures: 'Jours de fermeture du site',
} as const;

export type CleParametre = keyof typeof LIBELLES_PARAMETRES;
