import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** The text itself, stored once; everything else holds offsets into it (UTF-16 code units). */
@Entity('document_text')
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_document_text_company' })
export class DocumentTextEntity extends CorpusRow {
  /** Hex SHA-256 of the text in UTF-8. */
  @PrimaryColumn({ type: 'text' })
  contentHash!: string;

  @Column({ type: 'text' })
  body!: string;
}
