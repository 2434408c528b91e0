import { makeStyles, tokens } from '@fluentui/react-components';

/** Ce que toutes les vues partagent : une colonne qui tient dans 320 pixels, des titres, des listes sans puces. */
export const useMiseEnPage: () => Record<
  'pile' | 'pileSerree' | 'titre' | 'sousTitre' | 'discret' | 'carte' | 'liste' | 'boutons' | 'marge' | 'invisible',
  string
> = makeStyles({
  pile: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  pileSerree: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  titre: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sousTitre: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  discret: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  carte: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  liste: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
  },
  marge: { padding: '16px' },
  invisible: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});
