import { makeStyles } from '@fluentui/react-components';
import { TONS } from '../theme';
import type { Ton } from '../theme';

const peindre = (ton: Ton) => ({
  color: TONS[ton].texte,
  backgroundColor: TONS[ton].fond,
  border: `1px solid ${TONS[ton].bord}`,
});

/** Une classe par ton ; le bord reste visible en contraste élevé, où les fonds disparaissent. */
export const useTons: () => Record<Ton, string> = makeStyles({
  alerte: peindre('alerte'),
  attention: peindre('attention'),
  information: peindre('information'),
  neutre: peindre('neutre'),
  succes: peindre('succes'),
});
