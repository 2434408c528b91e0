import { contratPasserelle } from './contrat-passerelle';
import { MemoryGateway } from './memory-gateway';

contratPasserelle('La passerelle en mémoire', (feuilles) => {
  const gateway = new MemoryGateway(
    feuilles.map(({ name, rows }) => ({ name, rows: rows.map((ligne) => [...ligne]) })),
  );
  return Promise.resolve({
    gateway,
    cellule: (feuille, adresse) => Promise.resolve(gateway.cell(feuille, adresse)),
    onglets: () => Promise.resolve(gateway.sheets.map(({ name }) => name)),
  });
});
