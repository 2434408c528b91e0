/** Identifiant du complément pour l'hôte et dans les fichiers ; n'importe lequel convient. */
export const ID_COMPLEMENT = 'services-publics-plus';
