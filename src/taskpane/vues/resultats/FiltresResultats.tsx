import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { direFiltres } from '../../../workbook/suivi-demandes/filtres';
import { CaseACocher } from '../../composants/CaseACocher';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { RESULTATS } from '../../messages/resultats';
import { ChampFiltre } from './ChampFiltre';
import { AUCUN_CHOIX, filtresChoisis, type ChoixDeResultats } from './choix-de-resultats';

/** Celles de la boîte à outils ; le classeur peut en avoir d'autres, le champ est libre. */
const NATURES_DE_DEMANDE = ['Information', 'Démarche', 'Réclamation', 'Autre'];

const useStyles = makeStyles({
  resume: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  champs: { marginTop: '12px' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Les filtres, repliés d'abord : ce qui est choisi se lit sans déplier. */
export function FiltresResultats(props: {
  readonly choix: ChoixDeResultats;
  readonly naturesDeReponse: readonly string[];
  readonly onChange: (choix: ChoixDeResultats) => void;
}) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const { choix, onChange } = props;
  return (
    <details>
      <summary className={styles.resume}>{RESULTATS.filtres(direFiltres(filtresChoisis(choix)))}</summary>
      <div className={`${page.pile} ${styles.champs}`}>
        <p className={page.discret}>{RESULTATS.aideFiltres}</p>
        <ChampFiltre
          libelle={RESULTATS.natureDemande}
          valeur={choix.natureDemande}
          propositions={NATURES_DE_DEMANDE}
          onChange={(natureDemande) => {
            onChange({ ...choix, natureDemande });
          }}
        />
        <ChampFiltre
          libelle={RESULTATS.natureReponse}
          valeur={choix.natureReponse}
          propositions={props.naturesDeReponse}
          onChange={(natureReponse) => {
            onChange({ ...choix, natureReponse });
          }}
        />
        <Field label={RESULTATS.agent}>
          <Input
            value={choix.agent}
            autoComplete="off"
            onChange={(_, { value }) => {
              onChange({ ...choix, agent: value });
            }}
          />
        </Field>
        <Field label={RESULTATS.accuse}>
          <Select
            className={styles.select}
            value={choix.accuse}
            onChange={(_, { value }) => {
              onChange({ ...choix, accuse: value === 'avec' || value === 'sans' ? value : 'tous' });
            }}
          >
            <option value="tous">{RESULTATS.accuses.tous}</option>
            <option value="avec">{RESULTATS.accuses.avec}</option>
            <option value="sans">{RESULTATS.accuses.sans}</option>
          </Select>
        </Field>
        <Field label={RESULTATS.objet}>
          <Input
            value={choix.objet}
            autoComplete="off"
            onChange={(_, { value }) => {
              onChange({ ...choix, objet: value });
            }}
          />
        </Field>
        <CaseACocher
          cochee={choix.parAgent}
          libelle={RESULTATS.parAgent}
          aide={RESULTATS.aideParAgent}
          onChange={(parAgent) => {
            onChange({ ...choix, parAgent });
          }}
        />
        <div>
          <Button
            size="small"
            onClick={() => {
              onChange(AUCUN_CHOIX);
            }}
          >
            {RESULTATS.effacerFiltres}
          </Button>
        </div>
      </div>
    </details>
  );
}
