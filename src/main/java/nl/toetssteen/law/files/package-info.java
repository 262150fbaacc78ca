/** Reading files of the law strictly: by safe paths, naming every fault of a file at once. */
@NullMarked
package nl.toetssteen.law.files;

import org.jspecify.annotations.NullMarked;
