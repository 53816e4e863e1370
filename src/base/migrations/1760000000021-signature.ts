import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What households are recognised by, to find those opened twice: clear, hence in `personnel`; filled at the next start. */
export class Signature1760000000021 implements MigrationInterface {
  readonly name = 'Signature1760000000021';

  async up(base: QueryRunner): Promise<void> {
    await base.query(`
      CREATE TABLE personnel.signature (
        dossier_id text COLLATE "C" PRIMARY KEY,
        noms text NOT NULL,
        colle text NOT NULL,
        colle_inverse text NOT NULL,
        naissance date,
        telephone text,
        numero_unique text
      );
      CREATE INDEX signature_noms ON personnel.signature (noms);
      CREATE INDEX signature_colle ON personnel.signature (colle);
      CREATE INDEX signature_naissance ON personnel.signature (naissance) WHERE naissance IS NOT NULL;
      CREATE INDEX signature_telephone ON personnel.signature (telephone) WHERE telephone IS NOT NULL;
      CREATE INDEX signature_numero ON personnel.signature (numero_unique) WHERE numero_unique IS NOT NULL;
    `);
  }

  async down(base: QueryRunner): Promise<void> {
    await base.query('DROP TABLE personnel.signature');
  }
}
