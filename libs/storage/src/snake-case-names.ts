import { DefaultNamingStrategy, type Table } from 'typeorm';

/** `companyId` in code is `company_id` in the database; primary keys are `pk_<table>`. The rest is named where it is declared. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }

  override primaryKeyName(table: Table | string): string {
    return `pk_${this.getTableName(table)}`;
  }
}
