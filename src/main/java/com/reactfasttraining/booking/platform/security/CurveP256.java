package com.reactfasttraining.booking.platform.security;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;

/**
 * The curve of ES256 (NIST P-256): the public point that belongs to a private number.
 *
 * <p>The JDK cannot derive it, and a seeded key generator is not stable over JDK versions. The
 * running time depends on the number; it runs only at the start, never on input of a caller.
 */
final class CurveP256 {

  private static final BigInteger TWO = BigInteger.TWO;
  private static final BigInteger THREE = BigInteger.valueOf(3);

  private final ECParameterSpec spec;
  private final BigInteger prime;

  CurveP256() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      spec = parameters.getParameterSpec(ECParameterSpec.class);
      prime = ((ECFieldFp) spec.getCurve().getField()).getP();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has the curve P-256", e);
    }
  }

  ECParameterSpec spec() {
    return spec;
  }

  /** The number in 1 … n-1 that a digest stands for. */
  BigInteger scalar(byte[] digest) {
    BigInteger range = spec.getOrder().subtract(BigInteger.ONE);
    return new BigInteger(1, digest).mod(range).add(BigInteger.ONE);
  }

  /** {@code factor} times the generator, by doubling and adding. */
  ECPoint generatorTimes(BigInteger factor) {
    ECPoint sum = ECPoint.POINT_INFINITY;
    for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
      sum = add(sum, sum);
      if (factor.testBit(bit)) {
        sum = add(sum, spec.getGenerator());
      }
    }
    return sum;
  }

  private ECPoint add(ECPoint left, ECPoint right) {
    if (left.equals(ECPoint.POINT_INFINITY)) {
      return right;
    }
    BigInteger slope = left.equals(right) ? tangent(left) : chord(left, right);
    BigInteger x =
        slope
            .modPow(TWO, prime)
            .subtract(left.getAffineX())
            .subtract(right.getAffineX())
            .mod(prime);
    BigInteger y =
        slope.multiply(left.getAffineX().subtract(x)).subtract(left.getAffineY()).mod(prime);
    return new ECPoint(x, y);
  }

  private BigInteger tangent(ECPoint point) {
    BigInteger rise =
        point.getAffineX().modPow(TWO, prime).multiply(THREE).add(spec.getCurve().getA());
    return rise.multiply(point.getAffineY().multiply(TWO).modInverse(prime)).mod(prime);
  }

  private BigInteger chord(ECPoint from, ECPoint to) {
    BigInteger rise = to.getAffineY().subtract(from.getAffineY());
    BigInteger run = to.getAffineX().subtract(from.getAffineX()).mod(prime);
    return rise.multiply(run.modInverse(prime)).mod(prime);
  }
}
