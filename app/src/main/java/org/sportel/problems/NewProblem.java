package org.sportel.problems;

import java.util.Optional;
import org.sportel.documents.FileId;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemChannel;
import org.sportel.problems.model.Reporter;
import org.sportel.problems.model.Spot;

/**
 * What somebody reports.
 *
 * @param photo a file that was received and kept, and belongs to nothing yet
 */
public record NewProblem(
    String category,
    Spot spot,
    Problem.Told told,
    Reporter reporter,
    Optional<FileId> photo,
    ProblemChannel channel) {}
