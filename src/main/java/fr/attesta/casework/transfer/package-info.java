/** Staff begin the transfer of a certificate to or from another certification body. */
@NullMarked
package fr.attesta.casework.transfer;

import org.jspecify.annotations.NullMarked;
