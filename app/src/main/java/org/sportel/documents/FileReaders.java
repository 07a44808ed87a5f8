package org.sportel.documents;

import org.sportel.platform.subject.Subject;

/**
 * Says who of the staff may read the files of subjects of one type; a bean of the module that owns
 * them.
 */
public interface FileReaders {
  /** The type of the subjects. */
  String type();

  /**
   * Lets the acting member of staff pass, asked inside a transaction of the subject's tenant.
   *
   * @throws org.sportel.platform.Refused where there is no such subject
   * @throws org.sportel.platform.NotAllowed for whoever may not read its files
   */
  void require(Subject subject);

  /** The page as the access log names it. */
  String page();

  /** Why files are read there, as the access log names it. */
  String purpose();
}
