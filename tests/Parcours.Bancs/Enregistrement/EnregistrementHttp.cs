namespace Parcours.Bancs.Enregistrement;

/// <summary>Le produit : un POST authentifié au vrai service, dans son propre processus.</summary>
internal sealed class EnregistrementHttp : IConcurrent
{
    private readonly ServiceMesure _service;

    private EnregistrementHttp(ServiceMesure service) => _service = service;

    public string Nom => "HTTP, POST d'une orientation";

    public static async Task<EnregistrementHttp> DemarrerAsync(Chantier chantier, string departement, Guid[] personnes, CancellationToken token) =>
        new(await ServiceMesure.DemarrerAsync(chantier, "http", 5979, departement, personnes, [], token));

    public Task EnregistrerAsync(int client, int numero, CancellationToken token) => _service.ConsignerAsync(token);

    public ValueTask DisposeAsync() => _service.DisposeAsync();
}
