import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { douzeMoisComplets } from '../src/domain/commun/periode';
import { horlogeLocale } from '../src/taskpane/horloge';
import { phraseEchec } from '../src/taskpane/messages/echec-classeur';
import { phraseRefusResultats } from '../src/taskpane/messages/refus-resultats';
import { WorkbookFailure } from '../src/workbook/gateway/workbook-failure';
import { FichierIllisible } from '../test/excel-host/fichiers/fichier-illisible';
import { calculerSurFichier } from './calculer/calculer-sur-fichier';
import { DemandeRefusee, lireArguments } from './calculer/lire-arguments';
import { rapport } from './calculer/rapport';

/** `npm run --silent calculer` : le cas d'usage du bouton, sans fenêtre ; un document JSON sur la sortie. */
async function calculer(): Promise<void> {
  const { classeur, sortie, aujourdhui: jourDemande, du, au } = lireArguments(process.argv.slice(2));
  if (sortie !== null && path.resolve(sortie) === path.resolve(classeur)) {
    throw new DemandeRefusee("Le classeur d'entrée n'est jamais modifié : donnez un autre nom à --sortie.");
  }
  const octets = await readFile(classeur).catch(() => {
    throw new DemandeRefusee(
      `Le classeur « ${classeur} » est introuvable ou illisible : vérifiez son nom et son dossier.`,
    );
  });
  const aujourdhui = jourDemande ?? horlogeLocale.jourCourant();
  const defaut = douzeMoisComplets(aujourdhui);
  const periode = { du: du ?? defaut.du, au: au ?? defaut.au };

  const { resultats, syncs, enregistrer, pertes } = await calculerSurFichier(octets, path.basename(classeur), {
    periode,
    aujourdhui,
  });
  if (!resultats.ok) throw new DemandeRefusee(phraseRefusResultats(resultats.code));
  if (sortie !== null) {
    for (const perte of pertes()) process.stderr.write(`Attention, à l'enregistrement : ${perte}\n`);
    await writeFile(sortie, await enregistrer()).catch(() => {
      throw new DemandeRefusee(`Le classeur « ${sortie} » ne peut pas être écrit : vérifiez le dossier et vos droits.`);
    });
  }
  process.stdout.write(`${JSON.stringify(rapport(resultats, aujourdhui, syncs), null, 2)}\n`);
}

/** La phrase d'un refus prévu, ou `null` si l'erreur est une faute de programme. */
function phraseDe(erreur: unknown): string | null {
  if (erreur instanceof DemandeRefusee || erreur instanceof FichierIllisible) return erreur.message;
  return erreur instanceof WorkbookFailure ? phraseEchec(erreur.code) : null;
}

calculer().catch((erreur: unknown) => {
  const phrase = phraseDe(erreur);
  process.stderr.write(
    phrase === null ? `Erreur inattendue.\n${erreur instanceof Error ? (erreur.stack ?? '') : ''}\n` : `${phrase}\n`,
  );
  process.exitCode = phrase === null ? 1 : 2;
});
