import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ corps: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

/** Un message en place, avec son icône, et les actions qu'il propose. */
export function Message(props: {
  readonly genre: 'success' | 'warning' | 'error' | 'info';
  readonly titre?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={props.genre} layout="multiline">
      <MessageBarBody className={styles.corps}>
        {props.titre !== undefined && (
          <>
            <MessageBarTitle>{props.titre}</MessageBarTitle>{' '}
          </>
        )}
        {props.children}
      </MessageBarBody>
      {props.actions !== undefined && <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
