package iki;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number: a reduced fraction.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {
    static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
            ? new Fraction(new BigInteger(text), BigInteger.ONE)
            : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The nearest decimal. */
    public BigDecimal toBigDecimal(MathContext context) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
    }

    /** {@code 79/80}, or {@code 3}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
