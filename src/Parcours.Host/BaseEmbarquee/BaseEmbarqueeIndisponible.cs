namespace Parcours.Host.BaseEmbarquee;

/// <summary>La base embarquée ne peut pas servir ; le message dit en français quoi installer ou quoi faire.</summary>
public sealed class BaseEmbarqueeIndisponible : Exception
{
    public BaseEmbarqueeIndisponible(string message)
        : base(message)
    {
    }

    public BaseEmbarqueeIndisponible(string message, Exception cause)
        : base(message, cause)
    {
    }
}
