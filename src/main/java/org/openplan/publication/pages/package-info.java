/// The public pages: pure functions from the editions of a plan and a language to component trees and bytes.
@NullMarked
package org.openplan.publication.pages;

import org.jspecify.annotations.NullMarked;
