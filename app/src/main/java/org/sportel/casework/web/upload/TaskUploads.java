package org.sportel.casework.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.casework.NewCase.Attachment;
import org.sportel.documents.FileLimits;
import org.sportel.documents.FileRefusal;
import org.sportel.documents.FormFiles;
import org.sportel.documents.StoreFile;
import org.sportel.forms.FileQuestion;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the files of a task's form; each is kept or refused by itself. */
@Component
public final class TaskUploads {
  private static final int TITLE = 200;

  private final FormFiles files;
  private final StoreFile store;
  private final FileLimits limits;

  TaskUploads(FormFiles files, StoreFile store, FileLimits limits) {
    this.files = files;
    this.store = store;
    this.limits = limits;
  }

  private record Given(FileQuestion question, StoreFile.Received file) {}

  /** What came, until it is kept, and what was refused. */
  public static final class Received implements AutoCloseable {
    private final List<Given> given = new ArrayList<>();
    private FieldErrors errors = FieldErrors.none();

    /** What was refused, by question. */
    public FieldErrors errors() {
      return errors;
    }

    private void refuse(String question, FileRefusal refused) {
      errors = errors.with(question, refused.messageKey(), refused.args());
    }

    /** Whether any came that may be kept. */
    public boolean any() {
      return !given.isEmpty();
    }

    /** Lets go of every file, because the case cannot take them; told at each question. */
    public void refuse(FileRefusal refused) {
      given.forEach(one -> refuse(one.question().name(), refused));
      close();
      given.clear();
    }

    @Override
    public void close() {
      given.forEach(one -> one.file().close());
    }
  }

  /**
   * Kept files.
   *
   * @param answers with the files in their places
   * @param files for the file of the case, titled by question and name
   */
  public record Kept(Map<String, ?> answers, List<Attachment> files) {
    /** Copies the files. */
    public Kept {
      files = List.copyOf(files);
    }
  }

  /**
   * Receives and checks what was sent, outside any transaction; no more than may be handed in at
   * once, and the first of them. Of a photo only the picture is taken: neither place nor time nor
   * camera.
   */
  public Received receive(List<FileQuestion> questions, HttpServletRequest request) {
    var received = new Received();
    if (request instanceof MultipartHttpServletRequest parts) {
      for (var question : questions) {
        for (var file : parts.getFiles(question.name())) {
          if (received.given.size() == limits.files() && named(file)) {
            received.refuse(question.name(), FileRefusal.tooMany(limits.files()));
            break;
          }
          take(question, file, received);
        }
      }
    }
    return received;
  }

  private void take(FileQuestion question, MultipartFile sent, Received received) {
    if (sent.isEmpty() && !named(sent)) {
      return;
    }
    try {
      received.given.add(new Given(question, asked(question, received(sent))));
    } catch (FileRefusal refused) {
      received.refuse(question.name(), refused);
    }
  }

  private static boolean named(MultipartFile sent) {
    var name = sent.getOriginalFilename();
    return name != null && !name.isBlank();
  }

  /** Of a photo nothing but the picture. */
  private StoreFile.Received received(MultipartFile sent) {
    return files.picture(FormFiles.name(sent), sent).orElseGet(() -> files.asItIs(sent));
  }

  /** The file, where the question asks for its kind; any other is let go. */
  private static StoreFile.Received asked(FileQuestion question, StoreFile.Received file) {
    try {
      file.require(question.accept());
      return file;
    } catch (FileRefusal refused) {
      file.close();
      throw refused;
    }
  }

  /** Keeps them in the running transaction. */
  public Kept keep(Received received, Map<String, ?> answers) {
    Map<String, ?> now = answers;
    var attached = new ArrayList<Attachment>();
    for (var one : received.given) {
      var id = store.keep(one.file());
      var name = one.file().name();
      now = one.question().add(now, id.value().toString(), name);
      attached.add(new Attachment(id, title(one.question(), name)));
    }
    return new Kept(now, attached);
  }

  private static String title(FileQuestion question, String name) {
    var title = Texts.show(question.label()).text() + ": " + name;
    return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
  }
}
