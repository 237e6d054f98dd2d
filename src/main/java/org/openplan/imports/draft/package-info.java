/// The plan while it is being read: text with a known label becomes part of a measure or a step; contacts, amounts,
/// names and claims are distinguished by content; and the placement log records what became of every cell.
@NullMarked
package org.openplan.imports.draft;

import org.jspecify.annotations.NullMarked;
