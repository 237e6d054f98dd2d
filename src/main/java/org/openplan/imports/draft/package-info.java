/// The plan while it is being read: a text whose label is known becomes part of a measure or a step, contacts, sums,
/// names and claims are told apart by what they are, and the ledger keeps what became of every cell.
@NullMarked
package org.openplan.imports.draft;

import org.jspecify.annotations.NullMarked;
