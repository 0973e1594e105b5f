using Parcours.Projections.Coffre;

namespace Parcours.Host.Coffre;

/// <summary>Les clés du coffre, lues d'un fichier que <c>Parcours:Coffre:Trousseau</c> désigne ; en développement, il se tire de lui-même.</summary>
public sealed class Trousseau : IEnveloppeDeCles
{
    /// <summary>Section de la configuration.</summary>
    public const string Section = "Parcours:Coffre";

    private const string NomLocal = "coffre.cles";
    private readonly ISourceDAlea _alea;
    private volatile FichierDeTrousseau.Contenu _contenu;

    private Trousseau(string chemin, FichierDeTrousseau.Contenu contenu, ISourceDAlea alea) => (Chemin, _contenu, _alea) = (chemin, contenu, alea);

    /// <summary>Le fichier.</summary>
    public string Chemin { get; }

    /// <inheritdoc/>
    public int Courante => _contenu.Cles.Keys.Last();

    /// <summary>Les versions qui s'ouvrent.</summary>
    public IReadOnlyCollection<int> Versions => _contenu.Cles.Keys;

    /// <summary>La racine des index aveugles.</summary>
    internal byte[] Index => _contenu.Index;

    /// <summary>Le trousseau que la configuration donne ; nul si elle n'en donne pas : le coffre reste fermé.</summary>
    /// <exception cref="ConfigurationRefuseeException">Il ne peut se lire.</exception>
    public static Trousseau? Charger(IConfiguration configuration, IHostEnvironment environnement, ISourceDAlea alea)
    {
        var reglages = new Reglages(configuration.GetSection(Section));
        reglages.RefuserLesInconnus("Trousseau");
        var chemin = reglages.Texte("Trousseau");
        if (chemin is null && !environnement.IsDevelopment()) return null;
        if (chemin is null) Tirer(chemin = DossierDonnees.Trouver(configuration).Fichier(NomLocal), alea);
        try
        {
            return new(chemin, FichierDeTrousseau.Lire(chemin), alea);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw reglages.Refus("Trousseau", $"désigne un trousseau qui ne se lit pas ({chemin}) : {(e is IOException ? "le fichier n'existe pas ou ne s'ouvre pas" : e.Message)}");
        }
    }

    /// <inheritdoc/>
    public ValueTask<(int Version, byte[] Enveloppe)> EnvelopperAsync(ReadOnlyMemory<byte> cle, ReadOnlyMemory<byte> contexte, CancellationToken token)
    {
        var contenu = _contenu;
        var version = contenu.Cles.Keys.Last();
        return new((version, Scellage.Sceller(contenu.Cles[version], cle.Span, contexte.Span, _alea)));
    }

    /// <inheritdoc/>
    public ValueTask<byte[]> DevelopperAsync(int version, ReadOnlyMemory<byte> enveloppe, ReadOnlyMemory<byte> contexte, CancellationToken token)
    {
        // Une version ajoutée pendant que le service tourne : le fichier l'a, la mémoire pas encore.
        if (!_contenu.Cles.ContainsKey(version)) Relire();
        return _contenu.Cles.TryGetValue(version, out var cle) ? new(Scellage.Desceller(cle, enveloppe.Span, contexte.Span))
            : throw new CoffreIllisibleException($"La version {version} de la clé maîtresse manque au trousseau.");
    }

    private void Relire()
    {
        try
        {
            _contenu = FichierDeTrousseau.Lire(Chemin);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new CoffreIllisibleException("Le trousseau ne se relit pas.", e);
        }
    }

    private static void Tirer(string chemin, ISourceDAlea alea)
    {
        if (File.Exists(chemin)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        // Le service et une commande lancés ensemble : le premier qui nomme le fichier gagne, entier.
        var brouillon = $"{chemin}.{Environment.ProcessId}";
        File.Delete(brouillon);
        FichierDeTrousseau.Creer(brouillon, alea);
        try
        {
            File.Move(brouillon, chemin, overwrite: false);
        }
        catch (IOException) when (File.Exists(chemin))
        {
            File.Delete(brouillon);
        }
    }
}
