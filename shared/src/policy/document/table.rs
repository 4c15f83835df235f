//! Counting tables, rows and cells while a document is read.

use super::Role;

/// Where the reader stands in a table.
#[derive(Debug, Default)]
pub struct TableState {
    table: u16,
    row: u16,
    column: u16,
    open: bool,
}

impl TableState {
    /// A row begins; the first row opens a table.
    pub fn row(&mut self) {
        if self.open {
            self.row = self.row.saturating_add(1);
        } else {
            self.open = true;
            self.row = 0;
        }
        self.column = 0;
    }

    /// The role of the next cell of the row, which takes so many columns.
    pub fn cell(&mut self, columns: u16) -> Role {
        let role = Role::Cell { table: self.table, row: self.row, column: self.column };
        self.column = self.column.saturating_add(columns.clamp(1, 100));
        role
    }

    /// The table ends.
    pub fn end(&mut self) {
        if std::mem::take(&mut self.open) {
            self.table = self.table.saturating_add(1);
        }
    }
}
