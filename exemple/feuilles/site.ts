/** Le site imaginaire du classeur d'exemple. */
export const SITE = 'France services de Saint-Aubin (exemple)';
