import { cleDeMot } from '../lire-mots';
import type { VerbeDAction } from './verbe-d-action';

const EN_ER =
  'examiner réexaminer traiter étudier analyser adresser accepter accorder attribuer octroyer refuser vérifier contrôler ' +
  'recalculer régulariser rectifier corriger annuler supprimer verser rembourser notifier communiquer informer aviser alerter ' +
  'contacter recontacter convoquer inviter demander exiger réclamer solliciter effectuer réaliser apporter donner reporter ' +
  'proposer constater retirer restituer retourner publier transférer décider diligenter prononcer expédier débloquer actualiser';
const EN_ER_ETAT_AU_PRESENT =
  'modifier fixer organiser préciser indiquer mentionner prolonger noter relever afficher affecter ' +
  'autoriser appliquer imposer engager confier orienter clôturer classer ' +
  'enregistrer valider créer planifier programmer calculer facturer délivrer';
const EN_ER_PAR_L_USAGER = 'compléter signer présenter déposer justifier déclarer contester régler';

/** Participe, présent et futur à la première personne du pluriel. */
const IRREGULIERS: readonly (readonly [string, string, string])[] = [
  ['reçu', 'recevons', 'recevrons'],
  ['transmis', 'transmettons', 'transmettrons'],
  ['remis', 'remettons', 'remettrons'],
  ['pris', 'prenons', 'prendrons'],
  ['mis', 'mettons', 'mettrons'],
  ['instruit', 'instruisons', 'instruirons'],
  ['averti', 'avertissons', 'avertirons'],
  ['envoyé', 'envoyons', 'enverrons'],
  ['payé', 'payons', 'paierons'],
  ['rappelé', 'rappelons', 'rappellerons'],
  ['renouvelé', 'renouvelons', 'renouvellerons'],
  ['rejeté', 'rejetons', 'rejetterons'],
  ['prélevé', 'prélevons', 'prélèverons'],
  ['prévenu', 'prévenons', 'préviendrons'],
  ['procédé', 'procédons', 'procéderons'],
  ['ramené', 'ramenons', 'ramènerons'],
  ['répondu', 'répondons', 'répondrons'],
];
const IRREGULIERS_ETAT_AU_PRESENT: readonly (readonly [string, string, string])[] = [
  ['ouvert', 'ouvrons', 'ouvrirons'],
  ['établi', 'établissons', 'établirons'],
  ['suspendu', 'suspendons', 'suspendrons'],
  ['retenu', 'retenons', 'retiendrons'],
];
const IRREGULIERS_PAR_L_USAGER: readonly (readonly [string, string, string])[] = [
  ['renvoyé', 'renvoyons', 'renverrons'],
  ['joint', 'joignons', 'joindrons'],
  ['fourni', 'fournissons', 'fournirons'],
  ['produit', 'produisons', 'produirons'],
  ['rempli', 'remplissons', 'remplirons'],
];

/** Les verbes dont le passif cache qui agit, par leurs participes sans accents, accordés ou non. */
export const VERBES_D_ACTION: ReadonlyMap<string, VerbeDAction> = new Map(
  [
    ...verbes([...enEr(EN_ER), ...IRREGULIERS], false, false),
    ...verbes([...enEr(EN_ER_ETAT_AU_PRESENT), ...IRREGULIERS_ETAT_AU_PRESENT], true, false),
    ...verbes([...enEr(EN_ER_PAR_L_USAGER), ...IRREGULIERS_PAR_L_USAGER], true, true),
  ].flatMap((verbe) => ['', 'e', 's', 'es'].map((accord) => [cleDeMot(verbe.participe) + accord, verbe] as const)),
);

function enEr(liste: string): (readonly [string, string, string])[] {
  return liste.split(' ').map((infinitif) => {
    const radical = infinitif.slice(0, -2);
    const present = radical.endsWith('g') ? `${radical}eons` : `${radical.replace(/c$/, 'ç')}ons`;
    return [`${radical}é`, present, `${infinitif}ons`];
  });
}

function verbes(
  formes: readonly (readonly [string, string, string])[],
  etatAuPresent: boolean,
  parLUsager: boolean,
): VerbeDAction[] {
  return formes.map(([participe, present, futur]) => ({ participe, present, futur, etatAuPresent, parLUsager }));
}
