package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every command asks for its right, or all who call it are known and ask for it. */
@Tag("sources")
class CommandRightsTests {
  private static final Sources SOURCES = Sources.all();
  private static final Pattern MODULE =
      Pattern.compile("app/src/main/java/org/sportel/[a-z]+/[A-Za-z]+\\.java");
  private static final Pattern ASKS =
      Pattern.compile(
          "(authority|serving)\\s*\\.require\\(|gate\\s*\\.(take|open|handOver)\\(|access\\s*\\.require(Work)?\\("
              + "|applicant\\.of\\(|work\\.(mine|take)\\(|(CentreRight|MessageAccess)\\.(of|require)\\(authority");
  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");

  /** Commands without a right of their own, and the only classes that may call them. */
  private static final Map<String, Set<String>> CALLERS =
      Map.ofEntries(
          // Public lists.
          Map.entry("FindPlaces", Set.of("FinderController")),
          Map.entry(
              "FindServices",
              Set.of(
                  "FinderController",
                  "PublicFinder",
                  "CounterController",
                  "FavouritesController",
                  "HomeController")),
          // A draft is opened by its key or code; the counter's pages ask for SERVE_COUNTER.
          Map.entry(
              "BeginDraft",
              Set.of(
                  "BeginController",
                  "CounterController",
                  "CounterEntry",
                  "AgencyCounterController",
                  "DemoTaking")),
          Map.entry("KeepDraft", Set.of("FindDraft", "CounterEntry", "DemoTaking")),
          Map.entry("ResumeDraft", Set.of("ResumeController", "CounterEntry")),
          Map.entry("SaveForLater", Set.of("SaveController")),
          Map.entry("SubmitDraft", Set.of("SubmitWithNeeds", "OwnWindow", "SubmitAtAgency")),
          // A case that a delegation let somebody take is told to who took it.
          Map.entry("ShareCase", Set.of("SubmitAtAgency", "HandOverForInstitution")),
          Map.entry(
              "NoteTakenCase",
              Set.of("AgencyCounterController", "HandingOver", "TellHost", "DemoTaking")),
          Map.entry("OpenCase", Set.of("SubmitDraft", "StartCase", "DemoApplications")),
          Map.entry("HandOutReceipt", Set.of("ReceiptPdf")),
          // A kiosk has proven its secret, a ticket is left by its code, a device paired by one.
          Map.entry(
              "BeginVisitAtKiosk",
              Set.of(
                  "KioskTickets", "KioskController", "CheckInController", "PrintTicketController")),
          Map.entry("BeginRemoteVisit", Set.of("TakeRemoteTicket")),
          Map.entry("TakeRemoteTicket", Set.of("RemoteController")),
          Map.entry("BeginVisitByAppointment", Set.of("ArriveForAppointment")),
          Map.entry("LeaveWithCode", Set.of("FollowController")),
          Map.entry("ComeLater", Set.of("FollowController", "FollowPages")),
          Map.entry("PairDevice", Set.of("Pairing")),
          // A rating is given by its code.
          Map.entry(
              "GiveRating",
              Set.of(
                  "RatingController",
                  "TouchFace",
                  "TypeSlips",
                  "FollowUpRating",
                  "ReleaseWords",
                  "DemoRatings")),
          Map.entry("TouchFace", Set.of("TabletController")),
          // Anybody reports a problem in the street, counted by address or key.
          Map.entry("ReportProblem", Set.of("GeoReports", "ReportOnce", "DemoReports")),
          // Anybody may complain; a complainant has shown number and code, a witness was asked.
          Map.entry(
              "FileComplaint",
              Set.of(
                  "FileOnce",
                  "TakeInComplaint",
                  "TakeInPages",
                  "TakingIn",
                  "TypeBoxSlip",
                  "DemoComplainant")),
          Map.entry("AcceptAnswer", Set.of("ComplainantDeeds", "DemoComplainant")),
          Map.entry("RejectAnswer", Set.of("ComplainantDeeds", "DemoComplainant")),
          Map.entry(
              "ReopenComplaint",
              Set.of("ComplainantDeeds", "DemoComplainant", "FollowedComplaints")),
          Map.entry("WriteAsComplainant", Set.of("ComplainantPost")),
          Map.entry("GiveStatement", Set.of("StatementController")),
          // Work of the program itself.
          Map.entry(
              "ForgetFiles",
              Set.of(
                  "CleanDrafts",
                  "EnclosedFiles",
                  "ForgetBoxWords",
                  "ForgetMysteryVisitors",
                  "ForgetSlipPhotos")),
          Map.entry("IssueDocument", Set.of("PrintDecision", "IssueLetter", "CaseLetters")),
          Map.entry("ImportBundle", Set.of("BundleCommand", "SetupCommand")),
          Map.entry("Rebuild", Set.of("RebuildCommand")),
          Map.entry(
              "AttachFiles",
              Set.of(
                  "CaseDocuments",
                  "ComplaintFiling",
                  "ReportProblem",
                  "CloseProblem",
                  "KeepSlipPhotos",
                  "ReportMysteryVisit",
                  "TypeBoxSlip")),
          // A person's own account, proven by its password, a link or the signed-in session.
          Map.entry("AnswerInvitation", Set.of("NewsController")),
          Map.entry("ChangePassword", Set.of("MyController")),
          Map.entry("ChoosePassword", Set.of("PasswordController", "DemoStaff")),
          Map.entry(
              "ChooseTenant",
              Set.of("SignInController", "BrowserSession", "SessionContexts", "Arrival")));

  @Test
  void everyCommandAsksForItsRightOrIsCalledByWhoAsks() {
    var unasked = new TreeSet<String>();
    commands()
        .forEach(
            (name, text) -> {
              if (!ASKS.matcher(text).find()) {
                unasked.add(name);
              }
            });
    assertThat(commands()).hasSizeGreaterThan(40);
    assertThat(CALLERS.keySet()).containsAll(unasked);
  }

  @Test
  void commandsWithoutARightAreCalledByKnownClassesOnly() {
    CALLERS.forEach(
        (command, callers) ->
            assertThat(callers).as("callers of " + command).containsAll(users(command)));
  }

  @Test
  void onlyThePageThatSawNumberAndCodeMakesTheProofOfAnApplicant() {
    var makers = new TreeSet<String>();
    SOURCES
        .files()
        .filter(file -> file.main() && file.text().contains("new ProvenApplicant("))
        .forEach(file -> makers.add(name(file)));
    assertThat(makers).containsExactly("DemoWork", "TrackedCases");
  }

  @Test
  void onlyThePageThatSawNumberAndCodeMakesTheProofOfAComplainant() {
    var makers = new TreeSet<String>();
    SOURCES
        .files()
        .filter(file -> file.main() && file.text().contains("new ProvenComplainant("))
        .forEach(file -> makers.add(name(file)));
    assertThat(makers).containsExactly("ComplaintCookie", "DemoComplainant");
  }

  private static Map<String, String> commands() {
    var found = new TreeMap<String, String>();
    SOURCES
        .types()
        .filter(type -> type.source().main() && type.topLevel())
        .filter(type -> MODULE.matcher(type.source().path().toString()).matches())
        .filter(type -> type.source().text().contains("@Component"))
        .filter(type -> type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC))
        .filter(CommandRightsTests::isCommand)
        .forEach(
            type -> found.put(type.tree().getSimpleName().toString(), plain(type.source().text())));
    return found;
  }

  private static boolean isCommand(Sources.Type type) {
    var verb = verb(type.tree().getSimpleName().toString());
    return type.tree().getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .anyMatch(method -> verb.equals(verb(method.getName().toString())));
  }

  private static Set<String> users(String command) {
    var named = Pattern.compile("\\b" + command + "\\b");
    var users = new TreeSet<String>();
    SOURCES
        .files()
        .filter(file -> file.main() && file.path().startsWith("app"))
        .filter(file -> !name(file).equals(command))
        .filter(file -> named.matcher(plain(file.text())).find())
        .forEach(file -> users.add(name(file)));
    return users;
  }

  private static String plain(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  private static String name(Sources.Source file) {
    return file.path().getFileName().toString().replace(".java", "");
  }

  private static String verb(String name) {
    return name.replaceFirst("(?<=.)[A-Z].*", "").toLowerCase(Locale.ROOT);
  }
}
