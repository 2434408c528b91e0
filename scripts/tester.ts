import { LIBREOFFICE, NAVIGATEUR, PYTHON } from './outils/outil';
import { assurerOutil } from './outils/assurer-outil';
import { additionner, derniereLigne } from './tester/bilan';
import type { Compte } from './tester/bilan';
import { ETAPES } from './tester/etapes';
import { executer } from './tester/executer';

const UN_ECHEC: Compte = { reussis: 0, echoues: 1 };

/** Les outils manquants, une phrase chacun ; vide si tout est là ou a pu être installé. */
function outilsManquants(): string[] {
  return [NAVIGATEUR, LIBREOFFICE, PYTHON].flatMap((outil) => {
    try {
      assurerOutil(outil);
      return [];
    } catch (cause) {
      return [cause instanceof Error ? cause.message : String(cause)];
    }
  });
}

function tester(): void {
  const manques = outilsManquants();
  const echecs = manques.map((phrase) => `Préparation du poste : ${phrase}`);
  const comptes: Compte[] = manques.map(() => UN_ECHEC);
  const ratees = new Set<string>();

  for (const etape of ETAPES) {
    console.log(`\n=== ${etape.nom}`);
    const empechement = etape.apres?.find((nom) => ratees.has(nom));
    const compte = empechement === undefined ? executer(etape) : UN_ECHEC;
    comptes.push(compte);
    if (compte.echoues === 0) continue;
    ratees.add(etape.nom);
    const raison = empechement === undefined ? `${compte.echoues} échec(s)` : `pas lancé, faute de « ${empechement} »`;
    echecs.push(`${etape.nom} : ${raison}`);
  }

  const total = additionner(comptes);
  console.log(
    echecs.length === 0 ? '\nTout est bon.' : `\nÀ corriger :\n${echecs.map((echec) => `- ${echec}`).join('\n')}`,
  );
  console.log(derniereLigne(total));
  process.exitCode = total.echoues === 0 ? 0 : 1;
}

tester();
