import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { MailReadRegular } from '@fluentui/react-icons/svg/mail-read';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Situation } from '../../domain/suivi-demandes/situation';
import { motSituation } from '../messages/situation';
import type { Ton } from '../theme';
import { useTons } from './use-tons';

const useStyles = makeStyles({
  icone: { fontSize: '14px', flexShrink: 0 },
  etiquette: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '1px 8px 1px 6px',
    borderRadius: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** L'icône et le ton d'une situation ; le mot vient toujours avec. */
export function apparence(situation: Situation | null): { readonly ton: Ton; readonly Icone: FluentIcon } {
  switch (situation) {
    case 'en-retard':
      return { ton: 'alerte', Icone: ErrorCircleRegular };
    case 'a-echeance':
      return { ton: 'attention', Icone: ClockAlarmRegular };
    case 'ar-a-envoyer':
      return { ton: 'information', Icone: MailReadRegular };
    case 'en-cours':
      return { ton: 'neutre', Icone: ClockRegular };
    case 'repondue-dans-les-delais':
      return { ton: 'succes', Icone: CheckmarkCircleRegular };
    case 'repondue-hors-delai':
      return { ton: 'attention', Icone: CheckmarkCircleRegular };
    case null:
      return { ton: 'neutre', Icone: WarningRegular };
  }
}

/** Où en est une demande : un mot, une icône et une couleur (D9). */
export function EtiquetteSituation({ situation }: { readonly situation: Situation | null }) {
  const styles = useStyles();
  const tons = useTons();
  const { ton, Icone } = apparence(situation);
  return (
    <span className={mergeClasses(styles.etiquette, tons[ton])}>
      <Icone aria-hidden className={styles.icone} />
      {motSituation(situation)}
    </span>
  );
}
