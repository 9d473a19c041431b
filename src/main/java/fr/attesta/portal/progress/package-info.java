/** The page on which a training organisation follows its certification, by a link that only reads. */
@NullMarked
package fr.attesta.portal.progress;

import org.jspecify.annotations.NullMarked;
