import type { Canal } from '../../domain/suivi-demandes/canal';

/** Le préfixe des numéros attribués dans un registre qui n'en a encore aucun. */
export const PREFIXE_NUMERO: Readonly<Record<Canal, string>> = { courriel: 'CL-', courrier: 'CR-' };
