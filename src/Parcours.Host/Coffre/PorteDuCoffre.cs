using Parcours.Projections.Coffre;
using Parcours.Projections.Droits;

namespace Parcours.Host.Coffre;

/// <summary>Le coffre, ouvert si une clé est donnée. Sans clé, il ne se lit ni ne s'écrit ; le reste du service marche.</summary>
public sealed class PorteDuCoffre
{
    private readonly SourcesDeDonnees _sources;

    public PorteDuCoffre(IConfiguration configuration, IHostEnvironment environnement, SourcesDeDonnees sources, ISourceDAlea alea)
    {
        _sources = sources;
        Trousseau = Trousseau.Charger(configuration, environnement, alea);
        if (Trousseau is not null) Identites = new(sources, Trousseau, new IndexAveugle(Trousseau.Index), alea);
    }

    /// <summary>Les clés ; nulles si aucune n'est donnée.</summary>
    public Trousseau? Trousseau { get; }

    /// <summary>Les identités ; nulles tant que le coffre est fermé.</summary>
    public CoffreDesIdentites? Identites { get; }

    /// <summary>La rotation de la clé maîtresse ; nulle tant que le coffre est fermé.</summary>
    public RotationDesCles? Rotation => Trousseau is null ? null : new(_sources, Trousseau);
}
