import {
  ClipboardTaskListLtrFilled,
  ClipboardTaskListLtrRegular,
} from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DataPieFilled, DataPieRegular } from '@fluentui/react-icons/svg/data-pie';
import { MailAddFilled, MailAddRegular } from '@fluentui/react-icons/svg/mail-add';
import { MailInboxFilled, MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { TextProofingToolsFilled, TextProofingToolsRegular } from '@fluentui/react-icons/svg/text-proofing-tools';
import type { RefObject } from 'react';
import { Onglets, type Onglet } from '../composants/Onglets';
import { COMMUN, ONGLETS } from '../messages/commun';
import { ORDRE_VUES, type Vue } from './vue';

const ICONES: Readonly<Record<Vue, NonNullable<Onglet<Vue>['icones']>>> = {
  accueil: [ClipboardTaskListLtrRegular, ClipboardTaskListLtrFilled],
  demande: [MailAddRegular, MailAddFilled],
  reponse: [MailInboxRegular, MailInboxFilled],
  relire: [TextProofingToolsRegular, TextProofingToolsFilled],
  resultats: [DataPieRegular, DataPieFilled],
};

/** La famille des onglets du volet, que leurs panneaux reprennent. */
export const FAMILLE_VUES = 'vue';

/** Les outils du volet, un onglet chacun. */
export function Navigation(props: {
  readonly vue: Vue;
  readonly onVue: (vue: Vue) => void;
  readonly boutons: RefObject<Map<Vue, HTMLButtonElement>>;
}) {
  return (
    <Onglets
      famille={FAMILLE_VUES}
      libelle={COMMUN.navigation}
      onglets={ORDRE_VUES.map((cle) => ({ cle, ...ONGLETS[cle], icones: ICONES[cle] }))}
      ouvert={props.vue}
      onOuvrir={props.onVue}
      boutons={props.boutons}
    />
  );
}
