package org.sportel.feel;

import java.math.BigDecimal;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.valuemapper.ValueMapper;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counts every step and weighs every value while an expression runs. One instance serves one run.
 */
final class GuardedInterpreter extends FeelInterpreter {
  private final Allowance allowance;

  GuardedInterpreter(ValueMapper values, Allowance allowance) {
    super(values);
    this.allowance = allowance;
  }

  @Override
  public Val eval(Exp expression, EvalContext context) {
    allowance.spend(1);
    Val value = super.eval(expression, context);
    weigh(value);
    return value;
  }

  private void weigh(Object value) {
    switch (value) {
      case ValString text -> allowance.characters(text.value().length());
      case ValNumber number -> number(number.value().bigDecimal());
      case ValList list -> {
        allowance.spend(list.items().size());
        if (list.items().size() > Limits.ITEMS_MADE) {
          throw allowance.exhausted();
        }
        for (Val item : Scala.list(list.items())) {
          weigh(item);
        }
      }
      case ValContext context ->
          CollectionConverters.asJava(context.context().variableProvider().getVariables())
              .values()
              .forEach(this::entry);
      default -> {}
    }
  }

  private void entry(Object value) {
    allowance.spend(1);
    weigh(value);
  }

  private void number(BigDecimal number) {
    if (Math.abs((long) number.scale()) > Limits.NUMBER_SCALE
        || number.precision() > Limits.NUMBER_SCALE) {
      throw allowance.exhausted();
    }
  }
}
